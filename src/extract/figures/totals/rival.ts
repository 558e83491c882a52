import type { FigureValue } from '../../../model/claim.ts';
import type { Draft } from '../../draft.ts';
import type { EventFile } from '../../events/event-file.ts';
import { holdsAny, neededWords } from '../../text/needed-words.ts';

/** A number that a report gives for the killed or the wounded of one event, beside others that it gives for the same. */
export type Rival = Omit<Draft, 'field' | 'value'> & {
  readonly field: 'killed' | 'wounded';
  readonly value: FigureValue;
};

/** The rivals for one count of one event. */
export type Contest = {
  readonly file: EventFile;
  readonly field: Rival['field'];
  readonly rivals: readonly Rival[];
  /** How often each number is given. */
  readonly times: ReadonlyMap<number, number>;
  readonly smallest: number;
  readonly largest: number;
};

export const boundOf = ({ value }: Pick<Rival, 'value'>): number => value.floor ?? 0;

/** All contests of a report: vague words, "nobody" and "up to seven" are no rivals. */
export function contestsOf(drafts: readonly Draft[], fileOf: (draft: Draft) => EventFile | null): Contest[] {
  const groups = new Map<string, { readonly file: EventFile; readonly rivals: [Rival, ...Rival[]] }>();
  for (const draft of drafts) {
    const rival = rivalOf(draft);
    const file = rival && fileOf(draft);
    if (!rival || !file) continue;
    const key = `${file.id} ${rival.field}`;
    const group = groups.get(key);
    if (group) group.rivals.push(rival);
    else groups.set(key, { file, rivals: [rival] });
  }
  return [...groups.values()].map(({ file, rivals }) => contestAmong(file, rivals));
}

/** The same contest when some have left it; those who are left are not none. */
export const without = ({ file, rivals }: Contest, some: readonly Rival[]): Contest => {
  const [first, ...rest] = rivals.filter((rival) => !some.includes(rival));
  return contestAmong(file, [first!, ...rest]);
};

function contestAmong(file: EventFile, rivals: readonly [Rival, ...Rival[]]): Contest {
  const times = new Map<number, number>();
  for (const rival of rivals) times.set(boundOf(rival), (times.get(boundOf(rival)) ?? 0) + 1);
  const bounds = [...times.keys()].sort((a, b) => a - b);
  return { file, field: rivals[0].field, rivals, times, smallest: bounds[0]!, largest: bounds.at(-1)! };
}

/** What other sources or the doers say stands beside what the report says, and makes it no part; what takes the place of another number needs no choice. */
const OF_OTHERS = /\b(?:some|other|several) (?:sources|reports|accounts|estimates)\b/iu;

/** "However, a doctor said that 21 were killed": somebody else's count. */
const TO_THE_CONTRARY =
  /^(?:however|but),?\s[^.]{0,120}?\b(?:said|says|told|put|reported|claimed)\b(?![^.]{0,60}\b(?:of them|others?|more|earlier|also)\b)/iu;

/** "Both died": of whom was told before. */
const BOTH = /^both$/iu;

const OTHERS_NEED = neededWords('sources reports accounts estimates');

function rivalOf(draft: Draft): Rival | null {
  if ((draft.field !== 'killed' && draft.field !== 'wounded') || draft.speaker !== undefined) return null;
  const rival = draft as Rival;
  if (rival.value.part && BOTH.test(rival.value.says)) return null;
  if (holdsAny(draft.sentence, OTHERS_NEED) && OF_OTHERS.test(draft.sentence.text)) return null;
  if (TO_THE_CONTRARY.test(draft.sentence.text)) return null;
  return rival.value.state === 'number' && rival.value.floor !== null && rival.value.replaces === null ? rival : null;
}
