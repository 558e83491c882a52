import type { Contradiction } from '../../model/briefing.ts';
import type { Drift } from '../wording.ts';

/** One party's words, quoted in more than one way: at most one of them can be what was said. */
export const differingWordings = (drifts: readonly Drift[]): Contradiction[] =>
  drifts.map(({ wordings }) => ({
    field: 'attribution.statement',
    sides: wordings.map(({ words, quotes }) => ({ value: `“${words}”`, quotes: [...quotes] })),
    reading: 'The same statement is quoted in different words; most reports have the first',
  }));
