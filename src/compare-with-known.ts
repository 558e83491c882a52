import { articleAt } from './model/article.ts';
import type { Report } from './model/report.ts';

/** What a report is beside those that are known: nothing new, one to keep, or one whose id has another text elsewhere. */
export type Standing =
  | { readonly kind: 'known'; readonly report: string }
  | { readonly kind: 'keep'; readonly report: Report; readonly others: readonly string[] }
  | { readonly kind: 'clash' };

/**
 * Compares a report with the known ones of its id or its article. The same text there is the same report, whatever its id,
 * spaces or other fields; another text is a new version, with an id of its own where it came without one.
 */
export function compareWithKnown(report: Report, known: readonly Report[]): Standing {
  const versions = known.filter((other) => isSameArticle(report, other));
  const namesake = known.find(({ id }) => id === report.id);
  const same = [...versions, ...(namesake ? [namesake] : [])].find(
    ({ text }) => wording(text) === wording(report.text),
  );
  if (same) return { kind: 'known', report: same.id };
  if (namesake && !versions.includes(namesake)) return { kind: 'clash' };
  if (!versions.length) return { kind: 'keep', report, others: [] };
  const articleVersion = 1 + Math.max(...versions.map((other) => other.articleVersion ?? 1));
  const id = namesake ? `${report.id}~${articleVersion}` : report.id;
  return { kind: 'keep', report: { ...report, id, articleVersion }, others: versions.map((other) => other.id) };
}

const isSameArticle = (a: Report, b: Report): boolean =>
  a.url !== undefined && b.url !== undefined && articleAt(a.url) === articleAt(b.url);

const wording = (text: string): string => text.replace(/\s+/gu, ' ').trim();
