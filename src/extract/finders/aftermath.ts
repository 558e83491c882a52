import type { Claim } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { holdsAny, type NeededWords, neededWords } from '../text/needed-words.ts';

type Pattern = {
  readonly name: string;
  /** Of these a sentence holds one wherever the words can stand. */
  readonly needs: NeededWords;
  readonly words: RegExp;
  readonly draft: (cue: string) => Pick<Claim, 'field' | 'value'>;
};

/** What was said or done about an incident, found by the words that carry it. Each pattern is bounded, so none backtracks. */
const PATTERNS: readonly Pattern[] = [
  {
    name: 'casualties/unknown',
    needs: neededWords('casualties victims'),
    words:
      /\b(?:no|without) (?:further |immediate )?(?:details|information|word)(?: available)? (?:on|about|of) (?:any )?(?:casualties|victims|the number of casualties)(?: or damage)?(?: inside (?:the )?base)?|\bcasualties (?:(?:is|are|were|was|remain) )?(?:unknown|unclear|not (?:yet )?known)\b|\bunknown (?:number of )?casualties\b/iu,
    draft: (text) => ({ field: 'casualties', value: { state: 'unknown', text } }),
  },
  {
    name: 'casualties/unclear',
    needs: neededWords('clear known unclear unknown'),
    words:
      /\b(?:unclear|not (?:immediately )?(?:clear|known)|unknown) (?:how many|if there were (?:any )?casualties|whether (?:there were|anyone))[^.;]{0,60}/iu,
    draft: (text) => ({ field: 'casualties', value: { state: 'unknown', text } }),
  },
  {
    name: 'casualties/none',
    needs: neededWords('casualties victims harm'),
    words:
      /(?:^|[;,] (?:but |and |with |though )?|\b(?:there (?:were|was|have been)|with|caus(?:e|ed|ing)|result(?:ed)? in|reported|without) )(?:no|without|any) (?:(?:reported|known|immediate|human) |reports of |(?:material )?damages? (?:or|and|nor) )?(?:casualties|victims)\b(?! among )(?! (?:\p{L}+ ){0,3}(?:on|from) (?:the|our|their|its) (?:\p{L}+ )?side\b)|\bcausing no harm\b|\bwithout causing (?:any )?(?:harm|casualties|victims)\b/iu,
    draft: (text) => ({ field: 'casualties', value: { state: 'none', text } }),
  },
  {
    name: 'provisional/may-change',
    needs: neededWords('could may might expected likely'),
    words:
      /\b(?:based on (?:initial|preliminary) [^.;,]{0,40}?(?:could|may|might) (?:still )?change|(?:death )?toll (?:could|may|might|was expected to|is expected to|is likely to) (?:still )?(?:rise|change|climb|increase)|(?:number|figure|count)s? (?:could|may|might) (?:still )?(?:rise|change|increase))/iu,
    draft: (text) => ({
      field: 'provisional',
      value: { of: /death toll/iu.test(text) ? 'killed' : 'casualties', text },
    }),
  },
  {
    name: 'damage/assessment',
    needs: neededWords('damage damaged damages'),
    words:
      /\b(?:still assessing (?:the )?damage|(?:conducting|carrying out) (?:a |an )?(?:[\p{L}-]+ )?damage assessment|assessing (?:the )?(?:extent of (?:the )?)?damage|damage (?:is|was) being assessed)/iu,
    draft: (text) => ({ field: 'damage', value: { state: 'under_assessment', text } }),
  },
  {
    name: 'damage/none',
    needs: neededWords('damage'),
    words: /\b(?:no|little|minor|minimal) (?:significant |material |structural )?damage\b/iu,
    draft: (text) => ({ field: 'damage', value: { state: 'none', text } }),
  },
  {
    name: 'damage/some',
    needs: neededWords('damage damaged destroyed fire ablaze'),
    words:
      /\b(?:(?:significant|heavy|extensive|severe|material|serious) damage|damaged (?:the |a |an |several |some )?[\p{L} ]{3,30}|destroyed (?:the |a |an |several |some )?[\p{L} ]{3,30}|set (?:\p{L}+ ){1,3}(?:on fire|ablaze))/iu,
    draft: (text) => ({ field: 'damage', value: { state: 'some', text } }),
  },
  {
    name: 'impact/fell',
    needs: neededWords('fell landed hit struck impacted crashed exploded'),
    words:
      /\b(?:the )?(?:rockets?|missiles?|drones?|shells?|projectiles?|bombs?) (?:fell|landed|hit|struck|impacted|crashed|exploded) (?:inside|outside|near|on|in|at)(?: the)?(?: (?!pic\b)[\p{L}’'-]+){1,4}/iu,
    draft: (text) => ({ field: 'impact', value: { text } }),
  },
  {
    name: 'launch-site/launcher',
    needs: neededWords('launcher launchers pad pads truck trucks fired launched'),
    words:
      /\b(?:(?:missile |rocket )?(?:launcher|launch pad|truck)s? (?:which |that )?(?:was |were )?(?:later )?(?:located|found|discovered|seized|abandoned) (?:in|near|at) [\p{L}’' -]{2,40}|(?:fired|launched) from (?:the |a |an )?[\p{L}’' -]{2,40})/iu,
    draft: (text) => ({ field: 'launch_site', value: { text } }),
  },
  {
    name: 'motive/unclear',
    needs: neededWords('unclear clear unknown'),
    words:
      /\b(?:unclear|not clear|unknown) (?:whether|if) the (?:attack|strike|shooting|bombing|incident) (?:was|were|is) (?:linked|related|connected|in response) to [^.;]{0,60}/iu,
    draft: (text) => ({ field: 'motive', value: { state: 'unclear', text } }),
  },
  {
    name: 'motive/stated',
    needs: neededWords('retaliation revenge response avenge'),
    words: /\bin (?:retaliation|revenge|response) (?:for|to) [^.;,]{3,80}|\bto avenge [^.;,]{3,80}/iu,
    draft: (text) => ({ field: 'motive', value: { state: 'stated', text } }),
  },
  {
    name: 'confirmation/official',
    needs: neededWords('confirm confirmed'),
    words:
      /\b(?:we can )?(?:confirm|confirmed) (?:that there was |the |in a tweet that )(?:a |an )?(?:[\p{L}-]+ ){0,3}?(?:attack|strike|explosion|shooting|blast|incident)\b/iu,
    draft: (text) => ({ field: 'confirmation', value: { text } }),
  },
  {
    name: 'confirmation/passive',
    needs: neededWords('confirmed'),
    words:
      /\b(?:was|has been|were) confirmed by [\p{L} ]{3,50}(?<=\b(?:attack|strike|explosion|shooting|blast|incident|bombing|raid|ambush|it|which)\b[^.]{0,200})/iu,
    draft: (text) => ({ field: 'confirmation', value: { text } }),
  },
  {
    name: 'response/briefed',
    needs: neededWords('briefed updated'),
    words:
      /\b(?:[\p{Lu}][\p{L}.]+ ){0,4}?(?:and [\p{L} ]{3,40}? )?(?:has|have|had|was|were) (?:been )?(?:briefed|updated) (?:on|about) the (?:[\p{L}-]+ ){0,3}?(?:attack|strike|incident|situation|bombing|shooting|assault)/u,
    draft: (text) => ({ field: 'response', value: { kind: 'briefing', text } }),
  },
  {
    name: 'response/briefed-leaders',
    needs: neededWords('briefed'),
    words: /\bthe president[\p{L} ]{0,30} (?:had|has|have) been briefed\b/iu,
    draft: (text) => ({ field: 'response', value: { kind: 'briefing', text } }),
  },
  {
    name: 'response/agreed',
    needs: neededWords('agreed'),
    words:
      /(?:(?:US |Secretary |Minister |Defen[cs]e |Both )[\p{Lu}\p{L}. ]{3,120}?)?agreed that the (?:attack|assault|strike|bombing) [^.;]{3,60}?[”"]|\bagreed that the (?:attack|assault|strike|bombing) [\p{L} ]{3,50}/iu,
    draft: (text) => ({ field: 'response', value: { kind: 'call', text } }),
  },
  {
    name: 'response/commitment',
    needs: neededWords('commitment'),
    words:
      /(?:\b\p{Lu}\p{L}+ )?\b(?:reiterated|reaffirmed|pledged|affirmed)\b[^;]{3,100}?commitment to [\p{L}’']+(?: [\p{L}’']+)?/iu,
    draft: (text) => ({ field: 'response', value: { kind: 'call', text } }),
  },
  {
    name: 'response/reserved',
    needs: neededWords('respond'),
    words:
      /(?:\bdiscussed (?:the )?steps [^.;”"]{3,80}?)?\brespond to (?:any|the|this) (?:attack|aggression|assault)[^.;”"]{0,90}/iu,
    draft: (text) => ({ field: 'response', value: { kind: 'statement', text } }),
  },
  {
    name: 'response/arrest',
    needs: neededWords('arrested detained custody'),
    words: /\b(?:arrested|detained|took into custody|taken into custody)\b[^.;]{0,60}/iu,
    draft: (text) => ({ field: 'response', value: { kind: 'arrest', text } }),
  },
  {
    name: 'statement/words',
    needs: neededWords('marked labeled labelled called calling described describing'),
    words: /\b(?:marked|labell?ed|called|calling|describ(?:ed|ing))\b[^.;“"]{0,60}[“"](?:an? )?([^”"]{3,60})[”"]/iu,
    draft: (text) => ({ field: 'attribution.statement', value: { words: quotedIn(text) } }),
  },
  {
    name: 'statement/words',
    needs: neededWords('escalation'),
    words: /\bmarked an? [\p{L}-]+ escalation/iu,
    draft: (text) => ({ field: 'attribution.statement', value: { words: text.replace(/^marked an? /iu, '') } }),
  },
  {
    name: 'statement/weakened',
    needs: neededWords('constitute constitutes constituted constituting'),
    words:
      /\bany (?:assault|attack|attacks) by [\p{L}’' -]{3,40}? on [\p{L}’' -]{3,40}? constitut\p{L}+ [\p{L} ]{3,40}/iu,
    draft: (text) => ({ field: 'attribution.statement', value: { words: text } }),
  },
];

const quotedIn = (text: string): string => (/[“"](?:an? )?([^”"]{3,60}?)[.,]?[”"]/u.exec(text)?.[1] ?? text).trim();

const ANY_NEED = neededWords(...PATTERNS.map(({ needs }) => needs));

/** What a sentence says of the aftermath, one draft of a field in one stretch. */
export function findAftermath(sentence: ReadSentence): Draft[] {
  if (!holdsAny(sentence, ANY_NEED)) return [];
  const seen = new Set<string>();
  return PATTERNS.flatMap(({ name, needs, words, draft }): Draft[] => {
    const match = holdsAny(sentence, needs) ? words.exec(sentence.text) : null;
    if (!match) return [];
    const said = match[0].replace(/^[;,\s]+/u, '');
    const start = sentence.start + match.index + match[0].length - said.length;
    const cue = { start, end: start + said.trimEnd().length };
    const made = draft(said.trim());
    const key = `${made.field}:${Math.floor(cue.start / 40)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...made, sentence, cue, modality: null, foundBy: name } as Draft];
  });
}
