import type { Ruling } from '../model/ruling.ts';
import { dayInWords } from './outlet.ts';

type InForce = Exclude<Ruling, { kind: 'undo' }>;

const DECIDED: Readonly<Record<InForce['kind'], string>> = {
  strike: 'Struck',
  merge: 'Merged',
  split: 'Split',
  move: 'Moved',
};

/** "Struck by dana, 6 Aug 2024: withdrawn by the outlet". */
export const decidedInWords = ({ kind, by, at, reason }: InForce): string =>
  `${DECIDED[kind]} by ${by}, ${dayInWords(at)}: ${reason}`;
