import { createInterface, type Interface } from 'node:readline/promises';
import type { Asker, Chat, Core } from '../../src/chat.ts';
import type { Channel } from '../../src/model/channel.ts';
import type { Button } from '../../src/model/post.ts';
import { renderTerminal, type Terminal } from './render.ts';

export type Streams = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly shape: () => Terminal;
  /** Who sits there: the owner of the machine may do everything. */
  readonly user: string;
};

export const HERE: Channel = { platform: 'terminal', workspace: null, id: 'terminal', under: null };
export const owner = (name: string): Asker => ({ id: name, name, mayRule: true, mayFollow: true });

const GREETING =
  'Type “list” to see the incidents, the name of one, or a name and a question (<name> who did it?). “help” shows more; Ctrl-D ends.';

/** A chat in the terminal: each line is a message, each answer a post. `ended` resolves when the input has ended. */
export function terminalChat(streams: Streams): Chat & { ended(): Promise<void> } {
  let lines: Interface | undefined;
  let done = Promise.resolve();
  return {
    platform: 'terminal',
    start: async (core) => {
      const { input, output } = streams;
      lines = createInterface({ input, output, terminal: output.isTTY === true, prompt: 'sitrep> ' });
      done = converse(core, lines, streams);
    },
    put: async (post, { key }) => {
      streams.output.write(`${renderTerminal(post, streams.shape())}\n\n`);
      return key;
    },
    find: async () => null,
    direct: async () => HERE.id,
    ended: () => done,
    stop: async () => {
      lines?.close();
      await done;
    },
  };
}

async function converse(core: Core, lines: Interface, { output, shape, user }: Streams): Promise<void> {
  const greeting = { title: 'sitrep', lines: [{ text: GREETING, keep: 0 }], buttons: [] };
  let offered: readonly Button[] = [];
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  output.write(`${renderTerminal(greeting, shape())}\n\n`);
  lines.prompt();
  for await (const typed of lines) {
    if (typed.trim()) {
      const text = withButtons(typed, offered);
      const post = await core.ask({ text, asker: owner(user), at: HERE, hidden: false });
      output.write(`\n${renderTerminal(post, shape())}\n\n`);
      offered = stillOffered(post.buttons, offered);
    }
    if (isOpen) lines.prompt();
  }
  output.write('\n');
}

const OF_A_CARD = ['quotes', 'changes', 'sources'];
const isOfACard = ({ says }: Button): boolean => OF_A_CARD.includes(says.split(' ')[0] ?? '');

/** What can be pressed after a post: its own buttons, and those of the last card where it is none itself. */
export const stillOffered = (own: readonly Button[], before: readonly Button[]): Button[] =>
  own.some(isOfACard) ? [...own] : [...own, ...before.filter(isOfACard)];

/**
 * What a typed line means beside the buttons that are offered: a button's label is what the button says, and a bare "quotes",
 * "quotes wounded", "changes" or "sources" is about the last card.
 */
export function withButtons(typed: string, offered: readonly Button[]): string {
  const text = typed.trim().replace(/^\//u, '').toLowerCase();
  const [verb = '', ...rest] = text.split(/\s+/u);
  const [, about, then = ''] = /^\S+ (\S+)( as of \S+)?/u.exec(offered.find(isOfACard)?.says ?? '') ?? [];
  const isBare = rest.length === 0 || (verb === 'quotes' && rest.length === 1);
  if (OF_A_CARD.includes(verb)) return about && isBare ? `${[verb, about, ...rest].join(' ')}${then}` : typed;
  return offered.find(({ label }) => label.toLowerCase() === text)?.says ?? typed;
}
