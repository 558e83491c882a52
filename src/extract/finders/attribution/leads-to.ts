import type { Stance } from '../../../model/attribution.ts';
import type { ActorMention } from '../../actors/actor-mention.ts';
import type { ReadClause, ReadSentence } from '../../mention.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';
import type { Found } from './found.ts';

/** What the patterns below need. */
const NEEDED = neededWords(
  'hand hands fingerprints involvement traced tied tracked trail trails clues leads investigation evidence inquiry probe looking zeroed zeroing focusing focused focussed focussing concentrating name names act acts crime crimes atrocity deed deeds outrage brutality perpetrated',
);
const DEED =
  '(?:attacks?|bombings?|blasts?|explosions?|killings?|murders?|shootings?|raids?|ambush(?:es)?|assault|massacre|strikes?|bombs?|it|incident)';
const STYLE =
  '(?:(?:the|a|an|its|banned|outlawed|militant|terror|terrorist|rebel|armed|group|outfit|local|alleged|suspected|Islamist|separatist|so-called) )*';
const SEE = '(?:see|sees|saw|seen|seeing|detect(?:s|ed)?|sense[sd]?|suspect(?:s|ed)?|find|finds|found|smell(?:s|ed)?)';

type Pattern = { readonly stance: Stance; readonly before: RegExp; readonly behind: RegExp };

/** Nothing of theirs, and nobody else: "the ELN's enemies", "Taliban victims". */
const ENDS = '(?=["”]?(?:[.,;:)]|$)|["”]? (?:in|over|for|and|on|behind|after) (?!peace|talks))';

const pattern = (stance: Stance, before: string, behind = '', isAll = true): Pattern => ({
  stance,
  before: new RegExp(`${before}${STYLE}["“]?$`, 'iu'),
  behind: new RegExp(`^${behind}${isAll ? ENDS : ''}`, 'iu'),
});

/** The words before a name and behind it. */
const PATTERNS: readonly Pattern[] = [
  // "see the hand of X in it", "saw X's hand in the attack", "the hand of X was seen"
  pattern('suspected', `\\b${SEE} (?:the )?(?:\\p{L}+ )?(?:hands?|fingerprints) of `),
  pattern('suspected', `\\b${SEE} `, `(?:['’]s?)? (?:hands?|fingerprints|involvement) (?:in|behind)\\b`, false),
  pattern(
    'suspected',
    `\\bthe (?:hands?|fingerprints) of `,
    ` (?:is|was|are|were|can be|could be|has been) (?:clearly )?(?:seen|visible|suspected|detected|evident)`,
  ),
  // "traced the attack to X", "the attack was traced back to X"
  pattern(
    'suspected',
    `\\b(?:traced|tied|tracked) (?:the |this |that |both )?(?:[\\p{L}-]+ ){0,2}?${DEED} (?:back )?to `,
  ),
  pattern('suspected', `\\b${DEED} (?:\\p{L}+ ){0,2}?(?:was|were|is|are|been) (?:traced|tied|tracked) (?:back )?to `),
  pattern(
    'suspected',
    `\\b(?:trails?|clues|leads|investigation|evidence|inquiry|probe) (?:all |now |also )?(?:leads?|led) (?:directly |straight )?(?:back )?to `,
  ),
  // "are looking at the sleeper cells of X", "zeroed in on X"
  pattern(
    'suspected',
    `\\b(?:police|investigators?|agencies|detectives|authorities|officials|sleuths|inquiry|probe|investigation) (?:is |are |was |were |has |have )?(?:also |now )?(?:looking at|zeroed in on|zeroing in on|focus(?:s?ed|s?ing) on|concentrating on) (?:(?:the |a |any )?(?:[\\p{L}-]+ ){0,2}?(?:role|involvement|hand|cells?|modules?|members|operatives) of )?`,
  ),
  // "X's name has cropped up in the investigation"
  pattern(
    'suspected',
    '',
    `['’]s? names? (?:has |have |had )?(?:also )?(?:cropped up|surfaced|figured|emerged|come up|came up) (?:in|during) (?:the |an? )?(?:\\p{L}+ )?(?:investigation|inquiry|probe)\\b(?! as\\b| but\\b)`,
    false,
  ),
  // "called it a barbaric act of X"
  pattern(
    'blamed',
    `\\b(?:call(?:ed|s|ing)|describ(?:ed|es|ing)|term(?:ed|s|ing)|slammed|condemn(?:ed|s|ing)|denounc(?:ed|es|ing)|brand(?:ed|s|ing)|labell?(?:ed|s|ing)) (?:it|this|the [\\p{L}-]+|what [^.;,]{1,30}?)(?: as)? (?:an? |another |the )(?:[\\p{L}-]+ ){0,3}?(?:act|crime|atrocity|deed|outrage|brutality) of `,
  ),
];

/** The inquiry came to somebody, and then let him go. */
const CLEARED = /\b(?:cleared|ruled out)\b/iu;
const UNDONE = /\b(?:no|not|never|nobody|nothing|neither|nor|without|n['’]t|denied|denies|whether|if)\b[^,;]*$/iu;
/** In characters: such words stand close before the name. */
const NEAR = 120;

/** What an inquiry or a speaker comes to: "saw the hand of X in it", "traced the attack to X", "called it a barbaric act of X". */
export function leadsTo(sentence: ReadSentence, clause: ReadClause): readonly Found[] {
  if (!holdsAny(sentence, NEEDED) || CLEARED.test(sentence.text)) return [];
  return sentence.actors.flatMap((actor): Found[] => {
    if (actor.from < clause.from || actor.to > clause.to || !mayHaveDoneIt(actor)) return [];
    const { text, start } = sentence;
    const from = Math.max(0, actor.start - start - NEAR);
    const before = text.slice(from, actor.start - start);
    const behind = text.slice(actor.end - start);
    const told = PATTERNS.find((one) => one.before.test(before) && one.behind.test(behind));
    return told && !UNDONE.test(before) ? [{ stance: told.stance, actor, from: actor.from, to: actor.to }] : [];
  });
}

/** A trail that leads to a state may end there with somebody else. */
const mayHaveDoneIt = ({ level }: ActorMention): boolean => level === 'group';
