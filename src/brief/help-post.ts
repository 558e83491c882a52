import type { Post, PostLine } from '../model/post.ts';

const FORMS: readonly (readonly [typed: string, answer: string])[] = [
  ['/incident <name>', 'the briefing of an incident; part of its name, a place or another spelling will do'],
  ['/incident <name> who claimed it?', 'the answer to a question, with its quotes'],
  ['/incident <name> as of 2024-08-06 18:00 UTC', 'the briefing from what was surely out by then'],
  ['quotes <name> [wounded]', 'the sentences under a value; without a value, under all of them'],
  ['changes <name>', 'what each report changed, and where the reports differ'],
  ['sources <name>', 'the reports, and who says what in them'],
  ['list [words]', 'the incidents that fit; without words, all of them'],
];

/** What can be typed, below what was wrong with what was. */
export function helpPost(problem: string | null): Post {
  const lead: PostLine[] = problem ? [{ text: problem, strong: true, keep: 0 }] : [];
  return {
    title: 'What you can type',
    lines: [
      ...lead,
      ...FORMS.flatMap(([typed, answer]): PostLine[] => [
        { text: typed, strong: true, keep: 1 },
        { text: answer, under: true, keep: 2 },
      ]),
    ],
    buttons: [{ label: 'List', says: 'list' }],
  };
}
