import type { Briefing } from '../model/briefing.ts';
import type { Post, PostLine } from '../model/post.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Change } from '../model/update.ts';
import { momentInWords } from './age-line.ts';
import { killedHead, woundedHead } from './casualty-words.ts';
import { changeInWords } from './change-words.ts';

/** What came in about one incident; `changes` is null where it is new. */
export type News = {
  readonly briefing: Briefing;
  readonly fresh: readonly string[];
  readonly changes: readonly Change[] | null;
  readonly rulings: readonly Ruling[];
};

/** What one shift hands to the next: corrections and rulings first, then new incidents, then what moved in the others. */
export function handoverPost(since: string, news: readonly News[], others: number): Post {
  const shown = news.toSorted((a, b) => rank(a) - rank(b));
  return {
    title: `What came in since ${momentInWords(since)}`,
    lines: [
      ...(shown.length ? shown.flatMap(linesOf) : [{ text: 'Nothing came in.', strong: true, keep: 0 }]),
      ...(others ? [{ text: `${others} more incidents; name one, or a later moment.`, keep: 1 }] : []),
    ],
    buttons: shown.slice(0, 5).map(({ briefing }) => ({ label: briefing.title, says: briefing.id })),
  };
}

const isCorrected = ({ changes, rulings }: News): boolean =>
  rulings.length > 0 || (changes ?? []).some(({ correction }) => correction);
const rank = (one: News): number => (isCorrected(one) ? 0 : one.changes === null ? 1 : one.changes.length ? 2 : 3);

function linesOf({ briefing, fresh, changes, rulings }: News): PostLine[] {
  const came = fresh.length ? `${fresh.length} new report${fresh.length === 1 ? '' : 's'}` : 'no new report';
  const point = (text: string, keep: number): PostLine => ({ text, under: true, keep });
  const told =
    changes === null
      ? [`wounded: ${woundedHead(briefing)}`, `killed: ${killedHead(briefing)}`]
      : changes.map(changeInWords);
  return [
    { text: `${briefing.title}: ${changes === null ? 'new' : came} [${briefing.id}]`, strong: true, keep: 1 },
    ...rulings.map(({ kind, by, reason }) => point(`${kind} by ${by}: ${reason}`, 2)),
    ...(told.length ? told.map((text) => point(text, 3)) : [point('nothing new in them', 5)]),
  ];
}
