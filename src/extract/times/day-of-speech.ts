import { eventNoun, eventVerb } from '../lexicon/event-words.ts';

const SPEECH_BEFORE =
  /\b(?:said|says|told|announced|reported|can (?:exclusively |now )?report|understands|gathered|learn(?:t|ed)|statement|spoke|speaking|call|confirmed|tweeted|wrote|posted (?:on|to|in) \p{L}+|added|read-?out|statement issued)(?: \p{L}+){0,3},?(?: (?:on|late|early|earlier|in|in the (?:early|small) hours (?:of|on)))*\s*$/iu;
/** "said the spokesman Tom Rowe via WhatsApp on Monday", "told the Herald by phone late on Monday". */
const SAID_VIA =
  /\b(?:said|told|wrote)\b[^.;”"]{0,90}\b(?:via|by (?:phone|telephone|text|e-?mail)|in an? (?:written |press |brief |short |video )?(?:statement|interview|message|call|post)),?(?: \p{L}+){0,2}? (?:(?:late |early )?on )?$/iu;
/** "blamed rebels on Monday for": not "blamed rebels for the attack on Monday". */
const BLAME_BEFORE = /\b(?:blamed|accused|charged)(?: (?!for\b|of\b|with\b)[\p{L}'’-]{1,25}){1,4} (?:on )?$/iu;
const DECLARED_BEFORE =
  /\b(?:charged|stated|declared|disclosed|revealed|alleged|asserted|claimed|admitted|acknowledged|conceded)(?: (?:on|in) \p{Lu}\p{L}+)?(?: (?:here|on|late|early))* ?$/iu;
/** "claimed the attack on Friday": the day of the claim. */
const CLAIMED_BEFORE =
  /\b(?:claimed|denied|condemned) (?:responsibility|(?:the|this|that|it) ?(?:\p{L}{1,12}ings?|attacks?|raids?|assaults?|blasts?)?(?: in an? [\p{L} ]{1,30})?) (?:on )?$/iu;
/** "condemned the attack on Monday | in Leon, which left nine dead": the day of the attack. */
const IN_PLACE = /^ (?:in|at|near) (?:the )?\p{Lu}[\p{L}-]+, (?:which|that|where)\b/u;
/** "was claimed on Monday by". */
const WAS_CLAIMED =
  /\b(?:was|were|been|is|are) (?:claimed|condemned|denied|denounced|rejected|blamed|praised|mourned|buried)(?: \p{L}{1,15})? (?:on )?$/iu;
/** "in a video that the rebels put out on Sunday": the day on which it came out. */
const PUT_OUT =
  /\b(?:video|footage|clip|recording|statement|communiqu[eé]|message|pictures?|photos?|letter|report)\b[^,;.]{0,50} (?:released|published|posted|issued|aired|broadcast|circulated|shared|put out|e-?mailed|sent|faxed|texted|distributed)(?: (?!kill|attack|bomb)[\p{L}()'’-]{1,20}){0,6} (?:on )?$/u;
/** "according to the army on Monday": not "according to witnesses of the raid on Monday". */
const ACCORDING_BEFORE = /\baccording to(?: [\p{L}'’.-]{1,20}){1,7}?(?: (?:early|late|on))*\s*$/iu;
/** "a truce until 3 May", "until elections in 2011": how far something goes on. */
const UNTIL = /\b(?:until|till)\b[^,;.]{0,60}$/iu;
const SPEECH_AFTER =
  /^,?\s(?:(?:also|again|publicly|officially|strongly|categorically|formally) )?(?:said|confirmed|announced|told|reported|blamed|claimed(?! (?:the )?(?:\p{L}+ |\d+ )?(?:lives?|life)\b)|accused|condemned|denied|charged|stated|declared|disclosed|revealed|rejected|denounced|deplored|acknowledged|admitted|attributed|repudiated|expressed|asserted|issued|added|explained|indicated|warned|threatened|demanded|turned down|dismissed|refuted|vowed|named|pledged|promised|urged|praised|hailed|identified|mourned|arrested|detained|convicted|sentenced|jailed|found guilty)\b/iu;

/** "Police this evening | continue to search for the gunman": the day of their work. */
const WORK_AFTER =
  /^,? (?:continued?|remain(?:s|ed)?|(?:are|is|were|was) (?:still )?(?:searching|looking|hunting|investigating|questioning|interviewing|appealing|combing|working|asking|at the scene|on the scene))\b/iu;
/** "the road reopened | this morning", "his house stood charred". */
const LEFT_BEFORE =
  /\b(?:reopen(?:ed|s)?|remain(?:s|ed)?|stood|stands|(?:is|are|was|were) (?:still )?(?:quiet|calm|tense|closed|shut|charred|cordoned off|deserted|(?:an? )(?:[\p{L}-]+,? ){0,3}(?:ruins?|shell|wreck|crime scene)|in ruins))(?: \p{Ll}{1,12}){0,2} $/iu;

/** "officials on Saturday | raised the toll". */
const TOLL_AFTER =
  /^ (?:raised|revised|lowered|updated|put) (?:the|its|their) (?:death |casualty )?(?:toll|number|count|figure)/iu;
/** "On Sunday | a rebel group that has struck there before claimed a bombing". */
const CLAIMS_AFTER =
  /^,? (?:an?|the) (?:[\p{L}'’-]{1,20} ){1,3}(?:group|faction|militia|organi[sz]ation)\b[^.;:]{0,120}? claimed (?:responsibility|the|an?)\b/iu;

/** "On Monday | , General Rowe said that". */
const NAMED_SAID =
  /^,?(?: (?!(?:after|before|when|while|who|which|that|where|as|and|but|in|at)\b)[\p{L}'’.-]{1,20}){1,7} (?:said|disclosed|announced|declared|revealed|confirmed) that\b/u;

/** Does a day date what somebody said: "said on Monday", "today charged", "declared on 3 May that"? Not "the shooting on Friday that wounded two". */
export const isDayOfSpeech = (before: string, after: string): boolean =>
  (isSpeechBefore(before) && !isOfNextWord(after)) ||
  isAccordingTo(before) ||
  (SPEECH_AFTER.test(after) && !WITNESSES.test(before) && !OCCURRED.test(before)) ||
  NAMED_SAID.test(after) ||
  TOLL_AFTER.test(after) ||
  WORK_AFTER.test(after) ||
  LEFT_BEFORE.test(before) ||
  (/^on $/iu.test(before) && CLAIMS_AFTER.test(after)) ||
  SAID_VIA.test(before) ||
  WAS_CLAIMED.test(before) ||
  PUT_OUT.test(before) ||
  UNTIL.test(before) ||
  BLAME_BEFORE.test(before) ||
  (CLAIMED_BEFORE.test(before) && !IN_PLACE.test(after)) ||
  (DECLARED_BEFORE.test(before) && /^\s(?:that|responsibility|credit)\b/iu.test(after));

/** "It occurred at noon on | Monday, said the mayor". */
const OCCURRED = /\b(?:occurred|happened|took place|began|started|unfolded)\b[^,;.]{0,40}$/iu;

/** "said the Friday | attack": the day of the attack. */
const isOfNextWord = (after: string): boolean => eventNoun(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '') !== undefined;

/** "Witnesses to the attack on Sunday | said": the day of what they saw. */
const WITNESSES =
  /\b(?:witness(?:es)?|survivors?) (?:to|of|in) (?:the|an?) (?:\p{Ll}+ ){0,2}(?:attack|bombing|blast|explosion|raid|shooting|strike|ambush|assault) on $/iu;

/** "said the bomb on | Monday killed two": not "announced the attack on Monday". */
const SAID_OF_DEED =
  /^sa(?:id|ys) (?:an?|the|that|this) (?:\p{Ll}+ )?(?:bomb|attack|\p{Ll}*bombing|blast|explosion|raid|shooting|strike|ambush|assault) (?:on )?$/iu;

/** "said on Monday", "told a radio station on Monday": not "said rebels struck on Monday". */
function isSpeechBefore(before: string): boolean {
  const said = SPEECH_BEFORE.exec(before)?.[0];
  return (
    said !== undefined &&
    !SAID_OF_DEED.test(said) &&
    !said.split(' ').some((word) => eventVerb(word.toLowerCase()) !== undefined)
  );
}

/** "according to police on Monday": who they are is told in no words of a deed. */
function isAccordingTo(before: string): boolean {
  const [who] = ACCORDING_BEFORE.exec(before) ?? [];
  return (
    who !== undefined &&
    !who
      .toLowerCase()
      .split(' ')
      .some((word) => eventVerb(word) !== undefined || eventNoun(word) !== undefined)
  );
}
