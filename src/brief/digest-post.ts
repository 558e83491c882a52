import type { Briefing } from '../model/briefing.ts';
import type { Post, PostLine } from '../model/post.ts';
import type { Change } from '../model/update.ts';
import { killedHead, woundedHead } from './casualty-words.ts';
import { changeInWords } from './change-words.ts';
import { countInWords } from './count-words.ts';
import { ageOf } from './outlet.ts';
import { fullName, shortName } from './short-name.ts';
import { whoHead, whoLines } from './who-words.ts';

/** One incident in a digest. */
export type DigestNews = {
  readonly briefing: Briefing;
  /** Null where the channel hears of it for the first time. */
  readonly changes: readonly Change[] | null;
  /** How its versions counted the wounded and the killed one after another; then only those that moved. */
  readonly moved?: readonly string[];
};

export type DigestHead = {
  /** "Daily briefing, Wed 7 Aug 2024, 08:00 London". */
  readonly title: string;
  /** "Tue 6 Aug 2024, 08:00". */
  readonly since: string;
  /** Something moved that the channel was told of as it came. */
  readonly isTold?: boolean;
};

/** New incidents told in full; those after them in a line each. */
const IN_FULL = 8;

/** A digest: corrections first, then new incidents, then what moved, then what stands. */
export function digestPost({ title, since, isTold = false }: DigestHead, news: readonly DigestNews[]): Post {
  const corrected = news.filter(isCorrected);
  const fresh = news.filter(({ changes }) => changes === null);
  const changed = news.filter((one) => one.changes?.length && !isCorrected(one));
  const standing = news.filter(({ changes }) => changes?.length === 0);
  if (!corrected.length && !fresh.length && !changed.length) return quietPost(title, since, isTold, standing);
  return {
    title,
    lines: [
      {
        text: `Covers ${since} to now. New: ${fresh.length}. Changed: ${changed.length}. Corrected: ${corrected.length}.`,
        keep: 0,
      },
      ...corrected.flatMap((one, k) => changedLines('Corrected', one, k)),
      ...fresh.flatMap((one, k) => newLines(one, k)),
      ...changed.flatMap((one, k) => changedLines('Changed', one, k)),
      { text: 'Nothing else is new or changed.', keep: 6 },
      ...standingLine(standing),
    ],
    buttons: [...corrected, ...fresh, ...changed]
      .slice(0, 5)
      .map(({ briefing }) => ({ label: shortName(briefing), says: briefing.id })),
  };
}

const isCorrected = ({ changes }: DigestNews): boolean => (changes ?? []).some(({ correction }) => correction);

/** One line says that there is nothing. */
const quietPost = (title: string, since: string, isTold: boolean, standing: readonly DigestNews[]): Post => ({
  title,
  lines: [
    {
      text: `Nothing new or changed since ${since}${isTold ? ' but what was told here as it came' : ''}.`,
      strong: true,
      keep: 0,
    },
    ...standingLine(standing),
  ],
  buttons: [],
});

function newLines({ briefing, moved = [] }: DigestNews, k: number): PostLine[] {
  const point = (text: string, keep: number): PostLine => ({ text, under: true, keep });
  if (k >= IN_FULL) return [point(`New: ${fullName(briefing)}; ${counts(briefing)}.`, 6)];
  const [first] = whoLines(briefing);
  return [
    { label: 'New', text: fullName(briefing), strong: true, keep: 1 },
    point(`Wounded: ${woundedHead(briefing)}`, 2),
    point(`Killed: ${killedHead(briefing)}`, 2),
    point(`Who: ${first ? `${capital(first)}. ` : ''}${whoHead(briefing)}`, 3),
    ...moved.map((text) => point(`How the count moved: ${text}.`, 4)),
    point(`${ageOf(briefing.reports)}.`, 5),
  ];
}

const counts = ({ casualties }: Briefing): string =>
  (['killed', 'wounded'] as const)
    .map((kind) => `${kind} ${countInWords(casualties[kind]) ?? 'not reported'}`)
    .join(', ');

const changedLines = (label: string, { briefing, changes }: DigestNews, k: number): PostLine[] => [
  { label, text: fullName(briefing), strong: true, keep: 1 },
  ...(changes ?? []).map(
    (change): PostLine => ({ text: changeInWords(change), under: true, keep: k < IN_FULL ? 3 : 6 }),
  ),
];

/** What stands as it did, in a line. */
const standingLine = (standing: readonly DigestNews[]): PostLine[] =>
  standing.length
    ? [
        {
          label: 'Standing',
          text: `${standing.map(({ briefing }) => `${shortName(briefing)} (${ageOf(briefing.reports)})`).join('; ')}.`,
          keep: 7,
        },
      ]
    : [];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
