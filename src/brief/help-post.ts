import type { Platform } from '../model/channel.ts';
import type { Post, PostLine } from '../model/post.ts';

type Forms = readonly (readonly [typed: string, answer: string])[];

const ADDING = 'takes a report in; for those who may also strike figures';
const ADDING_BY_MENU = `${ADDING}. Or “Add as report”, in the menu of a message`;

/** What can be typed where a whole sentence is; `command` stands before it: "/incident ". */
const sentences = (command: string, adding: string): Forms => [
  [`${command}<name>`, 'the briefing of an incident; part of its name, a place or another spelling will do'],
  [`${command}<name> who claimed it?`, 'the answer to a question, with its quotes'],
  [`${command}<name> as of 2024-08-06 18:00 UTC`, 'the briefing from what was surely out by then'],
  [`${command}quotes <name> [wounded]`, 'the sentences under a value; without a value, under all of them'],
  [`${command}changes <name>`, 'what each report changed, and where the reports differ'],
  [`${command}changes [<name>] since 19:00`, 'what came in since then: a handover over one incident or all'],
  [`${command}sources <name>`, 'the reports, and who says what in them'],
  [`${command}list [words]`, 'the incidents that fit; without words, all of them'],
  [`${command}add <text or link>`, adding],
];

/** What can be typed on Discord, where each part of a sentence has a field of its own. */
const FIELDS: Forms = [
  ['/incident name:<name>', 'the briefing of an incident; names are offered while you type'],
  ['/incident name:<name> question:who claimed it?', 'the answer to a question, with its quotes'],
  ['/incident name:<name> as_of:2024-08-06 18:00 UTC', 'the briefing from what was surely out by then'],
  ['/incident name:<name> share:True', 'the same, for everybody in the channel'],
  ['/incidents [words]', 'the incidents that fit; without words, all of them'],
  ['/changes [name] [since:19:00]', 'what came in since then, or what each report changed'],
  ['/add report:<text or link>', ADDING_BY_MENU],
];

const BY_MENTION: Readonly<Record<Platform, string>> = {
  slack: 'Mention me in a thread under a briefing, or write to me directly, and leave the name out: “who did it?”',
  discord: 'Reply to a shared briefing, mention me, or write to me directly, and leave the name out: “who did it?”',
  terminal: 'After a briefing its buttons can be typed: “quotes”, “what changed”.',
};

/** What can be typed on a platform, below what was wrong with what was. */
export function helpPost(problem: string | null, platform: Platform, command: string): Post {
  const lead: PostLine[] = problem ? [{ text: problem, strong: true, keep: 0 }] : [];
  const forms =
    platform === 'discord'
      ? FIELDS
      : sentences(command && `${command} `, platform === 'slack' ? ADDING_BY_MENU : ADDING);
  return {
    title: 'What you can type',
    lines: [
      ...lead,
      ...forms.flatMap(([typed, answer]): PostLine[] => [
        { text: typed, strong: true, keep: 1 },
        { text: answer, under: true, keep: 2 },
      ]),
      { text: BY_MENTION[platform], keep: 3 },
    ],
    buttons: [{ label: 'List', says: 'list' }],
  };
}
