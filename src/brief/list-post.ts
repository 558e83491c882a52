import type { Briefing } from '../model/briefing.ts';
import type { Button, Post, PostLine } from '../model/post.ts';
import { daysInWords } from '../model/when.ts';
import { momentInWords } from './age-line.ts';
import { rangeInShort } from './figure-words.ts';

type Entry = Pick<Briefing, 'id' | 'title' | 'when' | 'casualties' | 'reports'>;

const isAbout = ({ reports }: Entry): boolean => reports.some((report) => report.main);

/** The incidents that reports are about, then those that they only mention. */
export function listPost(entries: readonly Entry[], words: string): Post {
  const [about, mentioned] = [entries.filter(isAbout), entries.filter((entry) => !isAbout(entry))];
  const group = (label: string, list: readonly Entry[]): PostLine[] =>
    list.length
      ? [{ label, text: `${list.length}`, strong: true, keep: 1 }, ...list.map((entry) => lineOf(entry, 3))]
      : [];
  const none: PostLine[] = entries.length
    ? []
    : [{ text: words ? `No incident fits “${words}”.` : 'No incidents yet.', keep: 0 }];
  return {
    title: words ? `Incidents: ${words}` : 'Incidents',
    lines: [...none, ...group('Reported', about), ...group('Only mentioned', mentioned)],
    buttons: buttonsTo(about),
  };
}

/** Two or more incidents fit a name equally: offered, not guessed. */
export const offerPost = (typed: string, entries: readonly Entry[]): Post => ({
  title: `Which one is “${typed}”?`,
  lines: entries.map((entry) => lineOf(entry, 1)),
  buttons: buttonsTo(entries),
});

/** Nothing fits a name, or nothing did by the moment asked about: the nearest ones. */
export const missPost = (typed: string, nearest: readonly Entry[], asOf: string | null): Post => ({
  title: missed(typed, asOf),
  lines: nearest.length
    ? [{ text: 'Nearest:', keep: 0 }, ...nearest.map((entry) => lineOf(entry, 1))]
    : [
        {
          text: asOf ? 'No report was surely out by then.' : 'There are no incidents yet. Take in a report first.',
          keep: 0,
        },
      ],
  buttons: buttonsTo(nearest),
});

/** Nothing fits a name and nothing is near it: where names are found, and what else can be asked. */
export const strayPost = (typed: string, asOf: string | null): Post => ({
  title: missed(typed, asOf),
  lines: [
    {
      text: 'No incident in the reports has a name like that. “List” shows them all, “Help” what can be typed.',
      keep: 0,
    },
  ],
  buttons: [
    { label: 'List', says: 'list' },
    { label: 'Help', says: 'help' },
  ],
});

function missed(typed: string, asOf: string | null): string {
  if (!typed) return 'Which incident?';
  return asOf ? `Nothing on “${typed}” as of ${momentInWords(asOf)}` : `No incident is called “${typed}”`;
}

const buttonsTo = (entries: readonly Entry[]): Button[] =>
  entries.slice(0, 5).map(({ title, id }) => ({ label: title, says: id }));

const lineOf = (entry: Entry, keep: number): PostLine => ({ text: entryInWords(entry), under: true, keep });

function entryInWords({ id, title, when, casualties, reports }: Entry): string {
  const [killed, wounded] = (['killed', 'wounded'] as const).map((kind) => {
    const count = casualties[kind];
    return `${kind} ${count.status === 'not_reported' ? 'not reported' : rangeInShort(count)}`;
  });
  const date = when ? daysInWords(when) : 'no date';
  return `${title}, ${date}: ${killed}, ${wounded}; ${reports.length} report${reports.length === 1 ? '' : 's'} [${id}]`;
}
