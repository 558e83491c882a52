import type { Briefing } from '../model/briefing.ts';
import type { Post, PostLine } from '../model/post.ts';
import type { Change } from '../model/update.ts';
import { killedHead, woundedHead } from './casualty-words.ts';
import { changeAsHeadline, changeInShort, isDifference, valueBefore } from './change-words.ts';
import { notHere } from './not-here.ts';
import { quotedLine } from './quoted-line.ts';
import { shortName } from './short-name.ts';
import { whoHead, whoLines } from './who-words.ts';

/** Told in full; those after them in a line each. */
const IN_FULL = 3;
const STATUS = 'attribution.status';

/** What moved in an incident: what it was before, what it is now and why, with the sentences; then what did not move. */
export function updatePost(before: Briefing, after: Briefing, changes: readonly Change[]): Post {
  const told = withoutEchoes(changes).sort((a, b) => rank(a) - rank(b));
  const [first] = told;
  const full = told.filter((change, k) => k === 0 || placeOf(change) < ORDER.length).slice(0, IN_FULL);
  return {
    title: `${shortName(after)}: ${first ? changeAsHeadline(first) : 'nothing moved'}`,
    lines: [
      ...full.flatMap((change) => linesOf(change, before, after)),
      ...alsoNew(told.filter((change) => !full.includes(change))),
      ...unchanged(before, after, told),
      ...elsewhere(before, after),
    ],
    buttons: [
      { label: 'Quotes', says: `quotes ${after.id}` },
      { label: 'Ask', says: `ask ${after.id}` },
    ],
    about: after.id,
  };
}

const ORDER = ['killed', STATUS, 'wounded', 'wounded_serious', 'attribution', 'when', 'where', 'kind'];

/** Corrections first, then what people ask first; where reports differ comes last. */
const rank = (change: Change): number => (change.correction ? 0 : 100) + (isDifference(change) ? 50 : placeOf(change));

/** The place of what moved in the order of what people ask; after them all where they do not. */
function placeOf({ field }: Change): number {
  const place = ORDER.findIndex((name) => field === name || field.startsWith(`${name}.`));
  return place < 0 ? ORDER.length : place;
}

/** Names that the sentences of a new claim give are told with it. */
function withoutEchoes(changes: readonly Change[]): Change[] {
  const step = changes.find(({ field }) => field === STATUS);
  const said = new Set(step?.quotes.map(({ report, start }) => `${report}:${start}`));
  return changes.filter(
    ({ field, quotes }) =>
      field !== 'attribution.actor' || !quotes.every(({ report, start }) => said.has(`${report}:${start}`)),
  );
}

function linesOf(change: Change, before: Briefing, after: Briefing): PostLine[] {
  const { why, quotes, field } = change;
  const [was, is] =
    field === STATUS
      ? [whoInWords(before), whoInWords(after)]
      : [change.before === null || change.before === change.after ? null : valueBefore(change), changeInShort(change)];
  const now = quotedLine({ text: ended(is), quotes }, after, 2);
  const reason: PostLine[] =
    why && why !== 'new' && field !== STATUS ? [{ text: ended(why), under: true, keep: 3 }] : [];
  return [
    ...(was === null ? [] : [{ label: 'Before', text: ended(was), keep: 1 }]),
    { ...now, label: change.correction ? 'Corrected' : 'Now', strong: true, keep: 0 },
    ...reason,
  ];
}

/** The short answer to who did it, then who says so first. */
function whoInWords(briefing: Briefing): string {
  const [first] = whoLines(briefing);
  return first ? `${capital(first)}. ${whoHead(briefing)}` : whoHead(briefing);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const ended = (text: string): string => (/[.?!”]$/u.test(text) ? text : `${text}.`);

const alsoNew = (changes: readonly Change[]): PostLine[] =>
  changes.map((change, k) => ({
    ...(k === 0 && { label: 'Also new' }),
    text: ended(changeAsHeadline(change)),
    under: k > 0,
    keep: 4,
  }));

/** What people ask first and did not move. */
function unchanged(before: Briefing, after: Briefing, changes: readonly Change[]): PostLine[] {
  const moved = (field: string): boolean => changes.some((change) => change.field.startsWith(field));
  const heads: readonly (readonly [string, (briefing: Briefing) => string])[] = [
    ['wounded', (b) => `wounded: ${woundedHead(b)}`],
    ['killed', (b) => `killed: ${killedHead(b)}`],
    ['attribution', (b) => `who: ${whoInWords(b)}`],
  ];
  const same = heads.filter(([field, head]) => !moved(field) && head(before) === head(after));
  return same.map(([, head], k) => ({
    ...(k === 0 && { label: 'Unchanged' }),
    text: head(after),
    under: k > 0,
    keep: 5,
  }));
}

/** The reports that are new also tell of others, whose dead and wounded are easily taken for this one's. */
function elsewhere(before: Briefing, after: Briefing): PostLine[] {
  const known = new Set(before.reports.map(({ id }) => id));
  const fresh = after.related.filter(({ quotes }) => quotes.some(({ report }) => !known.has(report)));
  const told = notHere(fresh);
  return told.length ? [{ label: 'Not here', text: told.join(' · '), keep: 6 }] : [];
}
