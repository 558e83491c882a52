import type { Briefing } from '../model/briefing.ts';
import type { Post, PostLine } from '../model/post.ts';
import { headOf } from './figure-words.ts';

type Entry = Pick<Briefing, 'id' | 'title' | 'when' | 'casualties' | 'reports' | 'attribution'>;

const isAbout = ({ reports }: Entry): boolean => reports.some((report) => report.main);

/** The incidents that reports are about, then those that they only mention. */
export function listPost(entries: readonly Entry[], words: string): Post {
  const [about, mentioned] = [entries.filter(isAbout), entries.filter((entry) => !isAbout(entry))];
  const group = (label: string, list: readonly Entry[]): PostLine[] =>
    list.length
      ? [
          { label, text: `${list.length}`, strong: true, keep: 1 },
          ...list.map((entry): PostLine => ({ text: entryInWords(entry), under: true, keep: 3 })),
        ]
      : [];
  const none: PostLine[] = entries.length
    ? []
    : [{ text: words ? `No incident fits “${words}”.` : 'No incidents yet.', keep: 0 }];
  return {
    title: words ? `Incidents: ${words}` : 'Incidents',
    lines: [...none, ...group('Reported', about), ...group('Only mentioned', mentioned)],
    buttons: about.slice(0, 5).map((entry) => ({ label: entry.title, says: entry.id })),
  };
}

function entryInWords({ id, title, when, casualties, reports }: Entry): string {
  const counts = (['killed', 'wounded'] as const).map(
    (kind) =>
      `${kind} ${casualties[kind].status === 'not_reported' ? 'not reported' : headOf({ ...casualties[kind], provisional: false })}`,
  );
  return `${title}${when ? `, ${when.start}` : ''}: ${counts.join(', ')}; ${reports.length} report${reports.length === 1 ? '' : 's'} [${id}]`;
}

/** Two or more incidents fit a name equally: offered, not guessed. */
export const offerPost = (typed: string, entries: readonly Entry[]): Post => ({
  title: `Which one is “${typed}”?`,
  lines: entries.map((entry): PostLine => ({ text: entryInWords(entry), under: true, keep: 1 })),
  buttons: entries.slice(0, 5).map((entry) => ({ label: entry.title, says: entry.id })),
});

/** Nothing fits a name: the nearest ones. */
export const missPost = (typed: string, nearest: readonly Entry[]): Post => ({
  title: typed ? `No incident is called “${typed}”` : 'Which incident?',
  lines: nearest.length
    ? [
        { text: 'Nearest:', keep: 0 },
        ...nearest.map((entry): PostLine => ({ text: entryInWords(entry), under: true, keep: 1 })),
      ]
    : [{ text: 'There are no incidents yet. Take in a report first.', keep: 0 }],
  buttons: nearest.map((entry) => ({ label: entry.title, says: entry.id })),
});

const HELP: readonly (readonly [string, string])[] = [
  ['/incident <name>', 'the briefing: /incident al-asad'],
  ['/incident <name> <question>', 'an answer with its quotes: /incident al-asad who claimed it?'],
  ['/incident <name> as of <moment>', 'what was surely known then: … as of 2024-08-06 18:00 UTC'],
  ['quotes, changes, sources <name>', 'the sentences, the disagreements, who says it'],
  ['/incident list [words]', 'all incidents, or those that fit'],
];

export function helpPost(problem: string | null): Post {
  const lead: PostLine[] = problem ? [{ text: problem, strong: true, keep: 0 }] : [];
  return {
    title: 'What you can type',
    lines: [...lead, ...HELP.map(([label, text]): PostLine => ({ label, text, keep: 1 }))],
    buttons: [{ label: 'List', says: 'list' }],
  };
}
