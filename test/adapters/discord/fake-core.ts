import { EventEmitter, once } from 'node:events';
import type { Core, Form, Request } from '../../../src/chat.ts';
import type { Channel } from '../../../src/model/channel.ts';
import type { Post } from '../../../src/model/post.ts';
import { quoteOf } from './posts.ts';

const FORM: Form = {
  title: 'Ask about this incident, which has a title that is too long for Discord',
  label: 'Why? Everybody who reads the briefing sees this',
  placeholder: 'Who claimed it?',
  mostCharacters: 300,
};

export type Happened = { readonly text: string; readonly request: Request; readonly after: readonly string[] };

/** A core that answers any sentence with itself, and remembers what it was asked, told, and after which calls. */
export class FakeCore implements Core {
  readonly asked: Happened[] = [];
  readonly told: { readonly at: Channel; readonly about: string | undefined; readonly message: string }[] = [];
  readonly leavings: unknown[] = [];
  readonly completed: string[] = [];
  /** Set to answer otherwise. */
  answer: (request: Request) => Post | Promise<Post> = (request) => echo(request.text);
  readonly #callsSoFar: () => readonly string[];
  readonly #changes = new EventEmitter();

  /** `callsSoFar`: what the platform was told up to now. */
  constructor(callsSoFar: () => readonly string[] = () => []) {
    this.#callsSoFar = callsSoFar;
  }

  manner(text: string) {
    return {
      hidden: !/^(?:share|subscribe|unsubscribe|digest)\b/u.test(text),
      form: /^ask \S+$/u.test(text) ? FORM : null,
    };
  }

  async ask(request: Request): Promise<Post> {
    this.asked.push({ text: request.text, request, after: [...this.#callsSoFar()] });
    this.#changes.emit('change');
    return this.answer(request);
  }

  complete(typed: string, most: number) {
    this.completed.push(typed);
    const all = Array.from({ length: 40 }, (_, k) => ({
      label: `Incident ${k} ${'x'.repeat(k * 5)}`,
      says: `north-${k}`,
    }));
    return [...all.slice(0, 2), { label: 'Too long to carry', says: 'y'.repeat(101) }, ...all.slice(2)].slice(0, most);
  }

  async posted(at: Channel, { about }: Post, message: string): Promise<void> {
    this.told.push({ at, about, message });
    this.#changes.emit('change');
  }

  async left(where: unknown, why: unknown): Promise<void> {
    this.leavings.push([where, why]);
    this.#changes.emit('change');
  }

  /** Resolves as soon as the core was told as much as `find` looks for. */
  async until<T>(find: (core: FakeCore) => T | undefined): Promise<T> {
    const signal = AbortSignal.timeout(5000);
    for (let found = find(this); ; found = find(this)) {
      if (found !== undefined) return found;
      await once(this.#changes, 'change', { signal });
    }
  }
}

/** A briefing of whatever was asked for. */
export function echo(text: string): Post {
  return {
    title: `Asked: ${text}`,
    lines: [
      { label: 'Wounded', text: '5–7', strong: true, keep: 0, quotes: [quoteOf('“@everyone”, he said.')] },
      { text: 'one report', keep: 2 },
    ],
    buttons: [
      { label: 'Quotes', says: 'quotes north' },
      { label: 'Ask', says: 'ask north' },
      { label: 'Follow', says: 'subscribe north' },
      { label: 'Share', says: `share ${text}` },
      { label: '3 more lines', says: `more 2 ${text}` },
    ],
    menus: [{ label: 'Read one', choices: [{ label: 'wounded: The Example Times', says: 'quote r1 0' }] }],
    about: 'north',
    says: text,
  };
}
