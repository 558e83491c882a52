import type { Briefing } from '../model/briefing.ts';
import type { Post, PostLine } from '../model/post.ts';
import type { Change } from '../model/update.ts';
import { killedHead, woundedHead } from './casualty-words.ts';
import { changeInShort, valueBefore } from './change-words.ts';
import { quotedLine } from './quoted-line.ts';
import { shortName } from './short-name.ts';
import { whoHead } from './who-words.ts';

/** Told in full; those after them in a line each. */
const IN_FULL = 3;

/** What moved in an incident: what it was before, what it is now and why, with the sentences; then what did not move. */
export function updatePost(before: Briefing, after: Briefing, changes: readonly Change[]): Post {
  const told = changes.toSorted((a, b) => rank(a) - rank(b));
  const [first] = told;
  return {
    title: `${shortName(after)}: ${first ? headline(first) : 'nothing moved'}`,
    lines: [
      ...told.slice(0, IN_FULL).flatMap((change) => linesOf(change, after)),
      ...alsoNew(told.slice(IN_FULL)),
      ...unchanged(before, after, told),
    ],
    buttons: [
      { label: 'Quotes', says: `quotes ${after.id}` },
      { label: 'Ask', says: `ask ${after.id}` },
    ],
    about: after.id,
  };
}

const ORDER = ['killed', 'attribution', 'wounded', 'wounded_serious', 'when', 'where', 'kind'];

/** Corrections first, then what people ask first. */
function rank({ correction, field }: Change): number {
  const place = ORDER.findIndex((name) => field.startsWith(name));
  return (correction ? 0 : 100) + (place < 0 ? ORDER.length : place);
}

const headline = (change: Change): string => `${change.correction ? 'corrected: ' : ''}${changeInShort(change)}`;

function linesOf(change: Change, briefing: Briefing): PostLine[] {
  const { before, why, quotes } = change;
  const was: PostLine[] = before === null ? [] : [{ label: 'Before', text: `${valueBefore(change)}.`, keep: 1 }];
  const now = quotedLine({ text: ended(changeInShort(change)), quotes }, briefing, 2);
  const reason: PostLine[] = why && why !== 'new' ? [{ text: ended(why), under: true, keep: 3 }] : [];
  return [...was, { ...now, label: change.correction ? 'Corrected' : 'Now', strong: true, keep: 0 }, ...reason];
}

const ended = (text: string): string => (/[.?!”]$/u.test(text) ? text : `${text}.`);

const alsoNew = (changes: readonly Change[]): PostLine[] =>
  changes.length
    ? [
        { label: 'Also new', text: '', keep: 4 },
        ...changes.map((change): PostLine => ({ text: ended(headline(change)), under: true, keep: 4 })),
      ]
    : [];

/** What people ask first and did not move. */
function unchanged(before: Briefing, after: Briefing, changes: readonly Change[]): PostLine[] {
  const moved = (field: string): boolean => changes.some((change) => change.field.startsWith(field));
  const heads: readonly (readonly [string, (briefing: Briefing) => string])[] = [
    ['wounded', (b) => `wounded: ${woundedHead(b)}`],
    ['killed', (b) => `killed: ${killedHead(b)}`],
    ['attribution', (b) => `who: ${whoHead(b)}`],
  ];
  const same = heads.filter(([field, head]) => !moved(field) && head(before) === head(after));
  return same.map(([, head], k) => ({
    ...(k === 0 ? { label: 'Unchanged', text: head(after) } : { text: head(after), under: true }),
    keep: 5,
  }));
}
