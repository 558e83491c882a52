import { createInterface } from 'node:readline/promises';
import type { Core } from '../../src/chat.ts';
import type { Post } from '../../src/model/post.ts';
import { renderTerminal, type Terminal } from './render.ts';

export type Streams = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly shape: () => Terminal;
};

const GREETING = 'Type a name (al-asad), a name and a question (al-asad who did it?), “list” or “help”. Ctrl-D ends.';

/** A chat in the terminal: each line is a message, each answer a post. Bare "quotes", "changes" and "sources" mean the last card. */
export async function startTerminal(core: Core, { input, output, shape }: Streams): Promise<void> {
  const lines = createInterface({ input, output, terminal: shape().colour, prompt: 'sitrep> ' });
  let last: Post | null = null;
  output.write(`${GREETING}\n\n`);
  lines.prompt();
  for await (const typed of lines) {
    if (typed.trim()) {
      last = await core.ask({ text: withLast(typed, last), at: 'terminal', hidden: false });
      output.write(`\n${renderTerminal(last, shape())}\n\n`);
    }
    lines.prompt();
  }
  output.write('\n');
}

/** "quotes wounded" after a card of al-asad is "quotes al-asad-2024-08-05 wounded": the button says it. */
export function withLast(typed: string, last: Post | null): string {
  const [verb = '', ...rest] = typed.trim().replace(/^\//u, '').split(/\s+/u);
  const button = last?.buttons.find(({ says }) => says.startsWith(`${verb.toLowerCase()} `));
  const named = rest.length > 0 && verb.toLowerCase() !== 'quotes';
  return button && !named && ['quotes', 'changes', 'sources'].includes(verb.toLowerCase())
    ? [button.says, ...rest].join(' ')
    : typed;
}
