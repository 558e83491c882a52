import type { Draft } from '../draft.ts';
import type { ReadSentence } from '../mention.ts';
import { countsNobody } from '../people/no-count.ts';
import { type NumberPhrase, numberAt } from '../people/numbers.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';

const MADE =
  'Katyusha|Grad|Qassam|cruise|ballistic|anti-tank|surface-to-surface|small|explosive|suicide|kamikaze|car|truck|roadside|homemade|improvised explosive|hand|rocket-propelled|assault|107 ?mm|122 ?mm';
const ARMS =
  'rockets?|missiles?|drones?|mortars?(?: (?:shells?|rounds?))?|bombs?|grenades?|explosive devices?|IEDs?|rifles?|handguns?|pistols?|knife|knives|machetes?|dynamite|suicide vests?';
/** What the names of weapons end in. */
const NEEDED = neededWords(
  'rocket rockets missile missiles drone drones mortar mortars shell shells round rounds bomb bombs grenade grenades device devices ied ieds rifle rifles handgun handguns pistol pistols knife knives machete machetes dynamite vest vests'.split(
    ' ',
  ),
);
const WEAPON = new RegExp(
  `\\b(?:(suspected|apparent|possible) )?((?:(?:${MADE}) )*(?:${ARMS}))\\b(?= ?(attack|strike|barrage)?)`,
  'gi',
);
/** Before it: "attack drones" are no drones of this attack, a wreck is an old one, "a new generation of drones" was not fired. */
const NOT_AFTER = /\b(?:launch(?:ing)?|attack|new generation of|wreckage of an?) $/iu;
const NEAR = 40;
/** Behind it: a launcher is no missile, "on a knife's edge" no knife, a bomb squad no bomb. */
const NOT_BEFORE =
  /^(?: ?launcher|['’]s\b| (?:disposal|squad|experts?|technicians?|scares?|threats?|hoax(?:es)?|makers?|making|factory|shelters?)\b)/iu;
const CLAIMING = /\b(?:stated|said|claimed|announced)\b[^.]{0,60}\b(?:they|it|its fighters)\b/iu;

/** The weapons of a sentence, with their number where one stands by them. What a claimant says of its own is kept apart. */
export function findWeapons(sentence: ReadSentence, spokenByClaimant: boolean): Draft[] {
  if (!holdsAny(sentence, NEEDED)) return [];
  const { text } = sentence;
  const claimedFrom = spokenByClaimant ? (CLAIMING.exec(text)?.index ?? text.length) : text.length;
  let before: { readonly end: number; readonly count: Counted } | null = null;
  return [...text.matchAll(WEAPON)].flatMap((match): Draft[] => {
    const [whole, hedge, type = '', followed] = match;
    if (
      NOT_AFTER.test(text.slice(Math.max(0, match.index - NEAR), match.index)) ||
      NOT_BEFORE.test(text.slice(match.index + whole.length))
    )
      return [];
    const start = sentence.start + match.index;
    const counted = countBefore(sentence, start);
    const from = counted ? sentence.words[counted.from]!.start : start;
    const own = counted && {
      floor: counted.floor,
      ceiling: counted.ceiling,
      says: text.slice(from - sentence.start, match.index).trim(),
    };
    const count: Counted =
      own ?? (before && isVague(before.count) && text.slice(before.end, match.index) === ' and ' ? before.count : null);
    before = { end: match.index + whole.length, count };
    return [
      {
        field: 'weapon',
        value: { type: singular(type), count, suspected: hedge !== undefined, byClaimant: match.index > claimedFrom },
        sentence,
        cue: { start: from, end: start + whole.length + (followed ? followed.length + 1 : 0) },
        modality: hedge?.toLowerCase() ?? counted?.modality ?? null,
        foundBy: 'weapon/named',
      },
    ];
  });
}

type Counted = { readonly floor: number | null; readonly ceiling: number | null; readonly says: string } | null;
/** "several missiles and drones": the vague word stands for both. */
const isVague = (count: Counted): boolean => count !== null && count.floor === null && count.ceiling === null;

/** The number phrase that ends where the weapon begins. */
function countBefore(sentence: ReadSentence, start: number): NumberPhrase | null {
  const { words } = sentence;
  const first = words.findIndex((w) => w.start >= start);
  for (let from = Math.max(0, first - 4); from < first; from += 1) {
    const number = numberAt(words, from);
    if (number?.to === first && number.state !== 'none' && !countsNobody(sentence, number)) return number;
  }
  return null;
}

const PROPER = /^(?:Katyusha|Grad|Qassam|IED)/u;

function singular(type: string): string {
  const one = type.replace(/ves$/iu, 'fe').replace(/s$/iu, '');
  return PROPER.test(one) ? one : one.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
