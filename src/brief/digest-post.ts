import type { Briefing } from '../model/briefing.ts';
import type { Post, PostLine } from '../model/post.ts';
import type { Change } from '../model/update.ts';
import { killedHead, woundedHead } from './casualty-words.ts';
import { changeInWords } from './change-words.ts';
import { ageOf } from './outlet.ts';
import { whoHead, whoLines } from './who-words.ts';

/** One incident in a digest: `changes` is null where the channel hears of it for the first time. */
export type DigestNews = { readonly briefing: Briefing; readonly changes: readonly Change[] | null };

export type DigestHead = {
  /** "Daily briefing, Wed 7 Aug 2024, 08:00 London". */
  readonly title: string;
  /** "Tue 6 Aug 08:00 to now". */
  readonly span: string;
};

/** New incidents told in full; those after them in a line each. */
const IN_FULL = 8;

/** A digest: corrections first, then new incidents, then what moved, then what stands. */
export function digestPost({ title, span }: DigestHead, news: readonly DigestNews[]): Post {
  const corrected = news.filter(isCorrected);
  const fresh = news.filter(({ changes }) => changes === null);
  const changed = news.filter((one) => one.changes?.length && !isCorrected(one));
  const standing = news.filter(({ changes }) => changes?.length === 0);
  if (!corrected.length && !fresh.length && !changed.length) return quietPost(title, span, standing);
  return {
    title,
    lines: [
      {
        text: `Covers ${span}. New: ${fresh.length}. Changed: ${changed.length}. Corrected: ${corrected.length}.`,
        keep: 0,
      },
      ...corrected.flatMap((one, k) => changedLines('Corrected', one, k)),
      ...fresh.flatMap((one, k) => newLines(one, k)),
      ...changed.flatMap((one, k) => changedLines('Changed', one, k)),
      ...(standing.length ? standing.map(standingLine) : [{ text: 'Nothing else is new or changed.', keep: 6 }]),
    ],
    buttons: [...corrected, ...fresh, ...changed]
      .slice(0, 5)
      .map(({ briefing }) => ({ label: briefing.title, says: briefing.id })),
  };
}

const isCorrected = ({ changes }: DigestNews): boolean => (changes ?? []).some(({ correction }) => correction);

/** One line says that there is nothing. */
const quietPost = (title: string, span: string, standing: readonly DigestNews[]): Post => ({
  title,
  lines: [{ text: `Nothing new or changed: ${span}.`, strong: true, keep: 0 }, ...standing.map(standingLine)],
  buttons: [],
});

function newLines({ briefing }: DigestNews, k: number): PostLine[] {
  const point = (text: string, keep: number): PostLine => ({ text, under: true, keep });
  if (k >= IN_FULL) return [point(`New: ${briefing.title}. Wounded: ${woundedHead(briefing)}`, 6)];
  const [first] = whoLines(briefing);
  return [
    { label: 'New', text: briefing.title, strong: true, keep: 1 },
    point(`Wounded: ${woundedHead(briefing)}`, 2),
    point(`Killed: ${killedHead(briefing)}`, 2),
    point(`Who: ${whoHead(briefing)}${first ? ` ${first}.` : ''}`, 3),
    point(`${ageOf(briefing.reports)}.`, 5),
  ];
}

const changedLines = (label: string, { briefing, changes }: DigestNews, k: number): PostLine[] => [
  { label, text: briefing.title, strong: true, keep: 1 },
  ...(changes ?? []).map(
    (change): PostLine => ({ text: changeInWords(change), under: true, keep: k < IN_FULL ? 3 : 6 }),
  ),
];

const standingLine = ({ briefing }: DigestNews): PostLine => ({
  text: `${briefing.title}: nothing new since; ${ageOf(briefing.reports)}.`,
  under: true,
  keep: 7,
});
