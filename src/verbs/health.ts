import type { Verb } from './verb.ts';

/** `health`: the reader reads. It needs no store, which another process may hold. */
export const health: Verb = async ({ print }) => {
  const { readReport } = await import('../extract/read-report.ts');
  const { claims } = readReport({
    id: 'health',
    text: 'At least two people were wounded in an attack in Baghdad on Monday.',
    publishedAt: '2024-01-02',
  });
  const reads = claims.some((claim) => claim.field === 'wounded');
  print(reads ? 'ok' : 'the reader reads nothing');
  return reads ? 0 : 1;
};
