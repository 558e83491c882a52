import type { ActorMention } from '../../../actors/actor-mention.ts';
import type { Filed } from '../../../events/event-file.ts';
import { eventNoun, eventVerb } from '../../../lexicon/event-words.ts';
import { actorOf } from '../../../lexicon/lexicon.ts';
import type { ReadClause, ReadSentence } from '../../../mention.ts';
import { gapAfter } from '../../../text/gap-after.ts';
import { holdsAny } from '../../../text/needed-words.ts';
import { asAgent } from '../as-agent.ts';
import { DEEDS, MEMBERS, NEGATIONS, PERFORMED } from '../deed-words.ts';
import { DENYING } from '../denying.ts';
import { isInGeneral } from '../in-general.ts';
import { isAtLarge } from '../is-at-large.ts';
import { isDone } from '../is-done.ts';
import { isEarlierDeed } from '../is-earlier-deed.ts';
import { isLeftOpen } from '../is-left-open.ts';

/** What no weight outweighs: whom the words name is told of as something else than the doer of the main deed. */
export function isVetoed(sentence: ReadSentence, actor: ActorMention, filed: Filed): boolean {
  const clause = sentence.clauses.find(({ from, to }) => from <= actor.from && actor.from < to);
  return (
    clause === undefined ||
    isNoDoer(actor) ||
    isOfAnother(clause, filed) ||
    isInGeneral(sentence, actor) ||
    filed.main?.on.has(actor.id) === true ||
    holdsAny(sentence, DENYING) ||
    !laysIt(sentence) ||
    isOpen(sentence, clause, actor) ||
    isOfLongAgo(sentence, clause) ||
    isOnlyTied(sentence, actor) ||
    isOwner(sentence, actor) ||
    isOfTheirs(sentence, actor) ||
    isObject(sentence, clause, actor) ||
    isHarmed(sentence, actor) ||
    doesSomethingElse(sentence, actor)
  );
}

/** A state, who tells what others did, and who has a name without being an armed group. */
const isNoDoer = ({ id, name, level }: ActorMention): boolean =>
  level === 'state' ||
  (!actorOf(id) &&
    /\b(?:Intelligence|News|Agency|Network|Television|Radio|Observatory|FBI|CIA|Infantry|Commando|Guards?|Vigilante|Task|Squad|Party|Ministry)\b|Command$/u.test(
      name,
    ));

/** The words are told of another event. */
function isOfAnother(clause: ReadClause, filed: Filed): boolean {
  const file = filed.placements.get(clause)?.file;
  return file !== undefined && file !== filed.main;
}

const LAYING =
  /\b(?:blam(?:e|ed|es|ing)|accus(?:ed|es|ing)|attribut(?:ed|es|ing)|suspect(?:s|ed)?|suspicions?|believed?|thought|presumed|alleged|responsib(?:le|ility)|culprits?|perpetrators?|perpetrated|orchestrated|masterminded|hallmarks?|(?:was|were|is|are|be|been|being) behind|carried out|the work of|pointed|claimed by|(?:attackers?|assailants?|gunm[ae]n|bombers?) (?:were|was|are|is|belong\p{L}*|came))\b/u;
/** Who was hurt, who helped, and who did not do it. */
const OTHERWISE =
  /\?|\b(?:clear(?:ed|s)|exonerat\p{L}+|doubt\p{L}*|lack(?:s|ed|ing)?|improbabl\p{L}+|unlikely|evidence|unclear|unknown|victims?|target of|informers?|critics?|wounded in|suffered|lost|rescued?|helped|captured|arrested|sealed|cordoned|protest\p{L}*|insults?|stolen|former|prisoners?|in the past|(?:[Ii]n|[Ss]ince) (?:19|20)\d\d|years|once|convicted|escaped|sympathi[sz]ers|smuggl\p{L}+|traffick\p{L}+|extort\p{L}+|launder\p{L}+|fraud|corruption|espionage|spying|hailed|praised|welcomed|celebrated|applauded|lauded|collu\p{L}+)\b/u;

/** Does the sentence lay a deed on somebody, and tell of nothing else? */
const laysIt = ({ text }: ReadSentence): boolean => LAYING.test(text) && !OTHERWISE.test(text);

const ASKING = /^(?:whether|if|would|will|rather|false|ruled|no|none|nobody|plots?|planned|plans?|threats?)$/u;

/** "nobody knows whether they came from the | ELN", "an ELN plot": nobody says that it did it. */
const isOpen = (sentence: ReadSentence, clause: ReadClause, actor: ActorMention): boolean =>
  isLeftOpen(sentence, clause, actor) ||
  sentence.words.slice(clause.from, clause.to).some(({ fold }) => NEGATIONS.has(fold) || ASKING.test(fold));

const HABITUALLY = /^(?:often|regularly|frequently|routinely|usually|typically|repeatedly|sometimes|ago)$/u;

/** "a year ago", "have attacked it for years", "regularly blames the ELN". */
const isOfLongAgo = (sentence: ReadSentence, clause: ReadClause): boolean =>
  isAtLarge(sentence, clause) ||
  isEarlierDeed(sentence, clause) ||
  sentence.words.slice(clause.from, clause.to).some(({ fold }) => HABITUALLY.test(fold));

const TIE =
  /^(?:alongside|offshoot|splinter|breakaway|wing|branch|affiliated?|linked|links?|ties|tied|loyal|allied|allegiance|pledged|organi[sz]ation|front|faction|inspired|sympathi[sz]ers|supporters?|rivals?|enem(?:y|ies)|opposed|against|fight|fighting|fought|battling|war|belongs|avenge|leader|spokes\p{L}+|commander|chief|head|founder|\p{L}+ing)$/u;
const BETWEEN =
  /^(?:of|from|to|with|by|for|the|an?|and|or|itself|himself|themselves|banned|outlawed|larger|militant|group|terrorist|rebel|main)$/u;
const TIED_BEHIND =
  /^(?:[-–](?:linked|backed|inspired|affiliated|aligned|allied|led|controlled)\b|(?:['’]s)? rivals\b)/u;
const LAID = /^(?:blaming|accusing|suspecting|including|involving|identifying|according)$/u;
const LONGEST_TIE = 10;

/** "a splinter group of the | ELN", "the | ELN-linked men", "pro-| ELN gunmen", "helping the | ELN": it is what somebody else belongs to, helps or fights. */
function isOnlyTied({ words, text, start }: ReadSentence, actor: ActorMention): boolean {
  if (/(?:\bpro|\banti|\bex)-$/iu.test(text.slice(0, actor.start - start))) return true;
  if (TIED_BEHIND.test(text.slice(actor.end - start))) return true;
  let k = actor.from - 1;
  while (k > 0 && actor.from - k < LONGEST_TIE && (BETWEEN.test(words[k]!.fold) || /^\p{Lu}/u.test(words[k]!.raw)))
    k -= 1;
  const { fold } = words[k] ?? { fold: '' };
  return (TIE.test(fold) && !LAID.test(fold)) || (fold === 'belonged' && !LAYING.test(words[k - 1]?.fold ?? ''));
}

/** "the ELN’s | Red Dawn Front": the part is what is told of. */
const isOwner = (sentence: ReadSentence, { to }: ActorMention): boolean =>
  sentence.words[to]?.fold === "'s" && sentence.actors.some((a) => a.from === to + 1) && gapAfter(sentence, to) === ' ';

/** "attacked a checkpoint of | Red Dawn": what was attacked is theirs. */
const isOfTheirs = ({ words }: ReadSentence, { from }: ActorMention): boolean => {
  const of = words[from - 1]?.fold === 'the' ? from - 2 : from - 1;
  return (
    words[of]?.fold === 'of' &&
    /^(?:checkpoints?|checkposts?|posts?|positions?|bases?|camps?|convoys?|vehicles?|headquarters|offices?|patrols?|barracks|outposts?)$/u.test(
      words[of - 1]?.fold ?? '',
    )
  );
};

const DONE = /^(?:killed|shot|wounded|injured|arrested|captured|detained|dead|seen|died|dies)$/u;
const TO_SOMEBODY = /^(?:attributed|pinned|pointed|points|traced|due|down|linked)$/u;

/** "hotel used by the | ELN", "acting for the | ELN", "Three | ELN rebels shot dead": something else is done by it, for it or to it. */
function isObject(sentence: ReadSentence, clause: ReadClause, actor: ActorMention): boolean {
  const { words } = sentence;
  const before = words
    .slice(Math.max(0, actor.from - 3), actor.from)
    .findLast(({ fold }) => !/^(?:the|an?|al)$/u.test(fold))?.fold;
  if (before === 'by') return asAgent(sentence, clause, actor) === null;
  if (before === 'for') return true;
  if (before === 'to') return !words.slice(clause.from, actor.from).some(({ fold }) => TO_SOMEBODY.test(fold));
  let k = actor.to;
  while (MEMBERS.has(words[k]?.fold ?? '') || /^(?:were|was|are|have|has|been)$/u.test(words[k]?.fold ?? '')) k += 1;
  return (
    DONE.test(words[k]?.fold ?? '') && (!isDone(sentence, k) || /^(?:were|was|are|been)$/u.test(words[k - 1]!.fold))
  );
}

const HARMED =
  /^(?:kill(?:s|ed|ing)|shot|shooting|wound(?:ed|ing)|injur(?:ed|ing)|lynch(?:ed|es|ing)|burn(?:ed|t|ing)|stoned|beat|beaten|executed|neutrali[sz](?:ed|es)|eliminated|captur(?:ed|ing)|arrest(?:ed|ing|s)|detain(?:ed|ing)|apprehend(?:ed|ing)|fought|killing)$/u;
const THEY =
  /^(?:the|an?|of|at|least|to|death|dead|more|than|about|around|some|several|many|suspected|alleged|two|three|four|five|six|seven|eight|nine|ten|dozens|other|\d+)$/u;
const LONGEST_OBJECT = 10;

/** "lynched two suspected members of the | ELN", "killed at least five | ELN rebels": it was done to them. */
function isHarmed({ words }: ReadSentence, { from }: ActorMention): boolean {
  let k = from - 1;
  while (k > 0 && from - k < LONGEST_OBJECT && (THEY.test(words[k]!.fold) || MEMBERS.has(words[k]!.fold))) k -= 1;
  return k >= 0 && k < from && HARMED.test(words[k]!.fold);
}

const ELSE =
  /^(?:blames|accuses|threatened|threatens|vowed|warned|fighting|fights|fought|deplored|condemned|condemns|denounced|praised|welcomed|mourned|rejected)$/u;
const DOER_IS = /^(?:is|are|was|were|been|be|being|widely)$/u;

/** "The ELN | blamed the army", "the ELN | threatened more", "accused the ELN | of spying". */
function doesSomethingElse({ words }: ReadSentence, { from, to }: ActorMention): boolean {
  const isElse = words.slice(to, to + 4).some(({ fold }, k, near) => {
    if (!/^(?:blamed|accused)$/u.test(fold)) return ELSE.test(fold);
    return !DOER_IS.test(near[k - 1]?.fold ?? '') && !/^(?:of|for)$/u.test(near[k + 1]?.fold ?? '');
  });
  if (isElse) return true;
  const charge = words.slice(to, to + 5).findIndex(({ fold }) => fold === 'of' || fold === 'with') + to;
  const isCharged =
    charge >= to && words.slice(Math.max(0, from - 4), charge).some(({ fold }) => /^(?:accus|charg)/u.test(fold));
  return (
    isCharged &&
    !words
      .slice(charge + 1, charge + 12)
      .some(
        ({ fold }) =>
          eventNoun(fold) ||
          DEEDS.has(fold) ||
          PERFORMED.has(fold) ||
          (/ing$/u.test(fold) && eventVerb(fold) !== undefined) ||
          /^(?:carrying|killing|attacking|bombing|planting|orchestrating|firing|organi[sz]ing|participating|involvement)$/u.test(
            fold,
          ),
      )
  );
}
