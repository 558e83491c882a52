import type { FigureValue } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import type { EventFile } from '../events/event-file.ts';
import { ATTACKERS } from '../lexicon/people-words.ts';
import type { ReadSentence } from '../mention.ts';
import { numberAt } from '../people/numbers.ts';
import { holdsAny, neededWords } from '../text/needed-words.ts';
import type { Rival } from './totals/rival.ts';

const NEEDED = neededWords('dead victims slain killed');
/** How many words may stand between "were" and the noun: "were | cattle | raiders". */
const LONGEST_NOUN = 4;

/** "Five people were killed. | Three of the dead were gunmen": the attackers among the dead, apart from the victims, whose count they are taken from. */
export function withDoersOfDead(
  drafts: readonly Draft[],
  fileOf: (draft: Draft) => EventFile | null,
  sentences: readonly ReadSentence[],
): readonly Draft[] {
  const told = sentences.flatMap((sentence) => doersOf(sentence) ?? []);
  return told.reduce<readonly Draft[]>((all, doers) => {
    const total = all.findLast(
      (d) =>
        isWhole(d, doers) && d.sentence.index < doers.sentence.index && d.sentence.index >= doers.sentence.index - 3,
    );
    if (!total || areToldApart(all, fileOf(total), fileOf)) return all;
    const many = doers.value.floor ?? 0;
    const own = all.filter((d) => !(d.field === 'killed' && isInside(d, doers)));
    return [
      ...own.map((d) => (isWhole(d, doers) && fileOf(d) === fileOf(total) && sameAs(d, total) ? without(d, many) : d)),
      doers,
    ];
  }, drafts);
}

/** They were taken from the count before: "six people, including two gunmen, … two of the dead were gunmen". */
const areToldApart = (
  all: readonly Draft[],
  file: EventFile | null,
  fileOf: (draft: Draft) => EventFile | null,
): boolean => all.some((draft) => draft.field === 'attackers_killed' && fileOf(draft) === file);

type Doers = Draft & { readonly value: FigureValue };

/** "Three of the dead were gunmen", "two of those killed were attackers". */
function doersOf(sentence: ReadSentence): Doers | null {
  if (!holdsAny(sentence, NEEDED)) return null;
  const { words } = sentence;
  for (let k = 0; k < words.length; k += 1) {
    const number = numberAt(words, k);
    if (number?.state !== 'number' || words[number.to]?.fold !== 'of') continue;
    const dead = number.to + 2;
    if (!/^(?:the|those)$/u.test(words[dead - 1]?.fold ?? '') || !NEEDED.has(words[dead]?.fold ?? '')) continue;
    if (!/^(?:were|was|are|is)$/u.test(words[dead + 1]?.fold ?? '')) continue;
    const noun = words.slice(dead + 2, dead + 2 + LONGEST_NOUN).findIndex(({ fold }) => ATTACKERS.has(fold));
    if (noun < 0) continue;
    const { floor, ceiling, approximate, modality } = number;
    const end = dead + 3 + noun;
    const says = sentence.text.slice(words[k]!.start - sentence.start, words[number.to - 1]!.end - sentence.start);
    const victims = words
      .slice(dead + 2, end)
      .map(({ raw }) => raw)
      .join(' ');
    const value: FigureValue = {
      floor,
      ceiling,
      says,
      approximate,
      victims,
      state: 'number',
      part: false,
      replaces: null,
    };
    const cue = { start: words[k]!.start, end: words[end - 1]!.end };
    return { field: 'attackers_killed', value, sentence, cue, modality, foundBy: 'casualties/of-the-dead' } as Doers;
  }
  return null;
}

/** A whole count of the dead, from which these doers can be taken. */
const isWhole = (draft: Draft, { value }: Doers): boolean => {
  if (draft.field !== 'killed') return false;
  const { state, part, floor } = (draft as Rival).value;
  return state === 'number' && !part && (floor ?? 0) > (value.floor ?? 0);
};

const isInside = ({ sentence, cue }: Draft, doers: Doers): boolean =>
  sentence === doers.sentence && cue.start < doers.cue.end && doers.cue.start < cue.end;

const sameAs = (draft: Draft, total: Draft): boolean => (draft as Rival).value.floor === (total as Rival).value.floor;

const without = (draft: Draft, many: number): Draft => {
  const { value } = draft as Rival;
  const rest = (bound: number | null): number | null => (bound === null ? null : bound - many);
  return { ...draft, value: { ...value, floor: rest(value.floor), ceiling: rest(value.ceiling) } } as Draft;
};
