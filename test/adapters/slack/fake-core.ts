import type { Core, Form, Request } from '../../../src/chat.ts';
import type { Channel } from '../../../src/model/channel.ts';
import type { Post } from '../../../src/model/post.ts';

/** What was asked of the core, in the order in which it came. */
export type Asked = { readonly call: string; readonly with: readonly unknown[] };

export type FakeCore = Core & {
  readonly asked: Asked[];
  requests(): Request[];
  /** The messages that it was told of, once there are so many. */
  postings(count: number): Promise<{ at: Channel; message: string }[]>;
  /** What it was told of workspaces and channels that are lost, once there is so much. */
  partings(count: number): Promise<(readonly unknown[])[]>;
};

const FORM: Form = {
  title: 'Ask about this incident',
  label: 'Your question',
  placeholder: 'Who claimed it?',
  mostCharacters: 300,
};

/** Echoes sentences: "ask x" wants a form, "share" and "subscribe" are for all, "break" fails. */
export function fakeCore(answer: (text: string) => Post = echo): FakeCore {
  const asked: Asked[] = [];
  const watchers = new Set<() => void>();
  const note = (call: string, ...given: unknown[]): void => {
    asked.push({ call, with: given });
    for (const look of watchers) look();
  };
  const given = (call: string): (readonly unknown[])[] =>
    asked.filter((one) => one.call === call).map((one) => one.with);
  const once = (call: string, count: number): Promise<(readonly unknown[])[]> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (given(call).length < count) return;
        watchers.delete(look);
        resolve(given(call));
      };
      watchers.add(look);
      look();
    });
  return {
    asked,
    requests: () => given('ask').map(([request]) => request as Request),
    postings: async (count) =>
      (await once('posted', count)).map(([at, , message]) => ({ at: at as Channel, message: message as string })),
    partings: (count) => once('left', count),
    manner(text) {
      note('manner', text);
      return { hidden: !/^(?:share|subscribe)\b/.test(text), form: /^ask \S+$/.test(text) ? FORM : null };
    },
    async ask(request) {
      note('ask', request);
      if (request.text.startsWith('break')) throw new Error('the library is on fire');
      return answer(request.text);
    },
    complete: () => [],
    async posted(at, post, message) {
      note('posted', at, post, message);
    },
    async left(where, why) {
      note('left', where, why);
    },
  };
}

export const echo = (text: string): Post => ({
  title: `You said ${text}`,
  lines: [{ text: 'Heard.', keep: 0 }],
  buttons: [
    { label: 'Quotes', says: 'quotes harbour' },
    { label: 'Ask', says: 'ask harbour' },
    { label: 'Follow', says: 'subscribe harbour' },
    { label: 'Share', says: 'share harbour' },
    { label: 'More', says: 'more 2 harbour' },
  ],
  menus: [{ label: 'Read one', choices: [{ label: 'first', says: 'quote r1 0' }] }],
  about: 'harbour',
});
