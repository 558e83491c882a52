import { readAdd } from './read-add.ts';

/** A sentence without what says how to show the answer: to everybody, from which page on. */
export type Frame = { readonly text: string; readonly shared: boolean; readonly page: number };

const MOST_PAGES = 99;

/** Takes "share" and "more 2" off the front, each once: "share more 2 quotes al-asad" shares the second page of its quotes. */
export function readFrame(typed: string): Frame {
  const added = readAdd(typed);
  if (added !== null) return { text: `add ${added}`, shared: false, page: 1 };
  const [, share, rest = ''] = /^(share )?(.*)$/isu.exec(plain(typed)) ?? [];
  const [, page, text = rest] = /^more (\d{1,2}) (.*)$/isu.exec(rest) ?? [];
  return { text, shared: share !== undefined, page: Math.min(MOST_PAGES, Math.max(1, Number(page ?? 1))) };
}

/** Without the slash command, smart quotes and stray spaces. */
export function plain(typed: string): string {
  return typed
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\/?(?:incident|sitrep)s?(?= |$)/iu, '')
    .trim()
    .replace(/^\/(?=\p{L})/u, '');
}
