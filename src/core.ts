import type { ReadLink } from './adding.ts';
import { helpPost } from './brief/help-post.ts';
import { problemPost } from './brief/problem-post.ts';
import type { Choice, Core, Form, Manner } from './chat.ts';
import type { Command } from './commands/command.ts';
import { fits, isName, startingWith } from './commands/find-incident.ts';
import { readFrame } from './commands/frame.ts';
import type { Known } from './commands/name-and-question.ts';
import { parse } from './commands/parse.ts';
import { verbOf } from './commands/verb-of.ts';
import type { Following } from './deliver/following.ts';
import { rememberingLastChange } from './history.ts';
import type { Library } from './library.ts';
import type { Platform } from './model/channel.ts';
import type { Head } from './model/incident.ts';
import type { Button, Post } from './model/post.ts';
import { obey } from './obey.ts';
import { type Asked, answerAbout, type Sought, seek } from './seek.ts';
import { withSubject } from './subject.ts';

/** The core as the command line uses it: the same answers as data. */
export type OpenCore = Core & {
  find(name: string, asOf?: string | null): Promise<Sought>;
  answer(name: string, question: string, asOf?: string | null): Promise<Asked>;
};

export type CoreOptions = {
  /** Answers are for the asker alone, who can share them; or for the whole channel at once. */
  readonly answers: 'hidden' | 'shown';
  /** What stands before a sentence on Slack and in the terminal: "/incident". */
  readonly command: string;
  /** Sets up what channels follow; null where nothing is delivered. */
  readonly following: Following | null;
  /** Fetches the report behind a link that somebody adds; absent where nothing is fetched. */
  readonly readLink?: ReadLink;
};

/** Answers sentences from the library: parse, look up, brief or answer. The one door for every platform. */
export function openCore(
  library: Library,
  { answers, command, following, readLink }: CoreOptions = { answers: 'hidden', command: '/incident', following: null },
): OpenCore {
  const memory = headsInMemory(library);
  const lastChange = rememberingLastChange(library);
  const inTurn = oneByOne();
  // So that names are there before anybody types one.
  memory.last();
  return {
    manner: (text) => mannerOf(text, answers),
    ask: async (request) => {
      const { text, shared, page } = readFrame(withoutCommand(request.text, command));
      const known = knownNames(await memory.fresh());
      const { command: meant, says } = await withSubject(
        { command: parse(text, known), says: text },
        request.at,
        library,
      );
      const { platform } = request.at;
      const help = (): Post => helpPost(platform, command);
      const problem = (says: string, like = text): Post => problemPost(says, { verb: verbOf(like), platform, command });
      const answer = (): Promise<Post> =>
        obey({ library, request, help, problem, lastChange, following, readLink: readLink ?? null }, meant);
      const post = await (meant.kind === 'strike' || meant.kind === 'undo' ? inTurn(answer) : answer());
      // The sentence holds the whole report: no button could carry it, nor should one add it again.
      if (meant.kind === 'add') return post;
      const isShareable = request.hidden && !shared && READING.has(meant.kind);
      return dressed(post, says, page, isShareable, platform);
    },
    complete: (typed, most) => choices(startingWith(typed, memory.last(), most)),
    posted: async (at, { about }, message) => {
      const messages = at.under === null ? [message] : [message, at.under];
      if (about) await library.subjects.remember(about, at, messages);
    },
    left: async (where) => {
      await library.subjects.forget(where);
      await following?.end(where);
    },
    find: (name, asOf = null) => seek(library, name, asOf),
    answer: (name, question, asOf = null) => answerAbout(library, name, question, asOf),
  };
}

/** The heads of all incidents as they were last seen; looking at them brings them up to date for the next look. */
function headsInMemory(library: Library): { fresh(): Promise<readonly Head[]>; last(): readonly Head[] } {
  let heads: readonly Head[] = [];
  const fresh = async (): Promise<readonly Head[]> => {
    heads = (await library.shelf()).heads;
    return heads;
  };
  const last = (): readonly Head[] => {
    fresh().catch(() => {});
    return heads;
  };
  return { fresh, last };
}

const knownNames = (heads: readonly Head[]): Known => ({
  isName: (words) => isName(words, heads),
  fits: (words) => fits(words, heads),
});

const choices = (heads: readonly Head[]): Choice[] =>
  heads.map(({ id, title }) => ({ label: `${title} · ${id}`, says: id }));

const QUESTION: Form = {
  title: 'Ask about this incident',
  label: 'Your question',
  placeholder: 'Who claimed it? How many were wounded? Why do the numbers differ?',
  mostCharacters: 300,
};
const REASON: Form = {
  title: 'This figure is wrong',
  label: 'Why? Readers of the briefing see this',
  placeholder: 'The source corrected it an hour later',
  mostCharacters: 300,
};

/** "ask al-asad-2024-08-05", as its button says it, with nothing asked yet. */
const UNASKED = /^ask \S+(?: as of \S+)?$/iu;
const UNREASONED = /^strike \S+ \S+$/iu;

function mannerOf(typed: string, answers: CoreOptions['answers']): Manner {
  const { text, shared } = readFrame(typed);
  const form = UNASKED.test(text) ? QUESTION : UNREASONED.test(text) ? REASON : null;
  return { hidden: answers === 'hidden' && !shared, form };
}

const needsChannel = ({ says }: Button): boolean => says.startsWith('subscribe ');

/** Commands whose answers can be given again to everybody. */
const READING: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  'brief',
  'ask',
  'quotes',
  'quote',
  'changes',
  'handover',
  'sources',
  'list',
]);

/** The post with what every post has: the command that gives it again, its page, and a way to share what can be shared. */
function dressed(post: Post, says: string, page: number, isShareable: boolean, platform: Platform): Post {
  const share: Button[] = isShareable ? [{ label: 'Share', says: `share ${says}` }] : [];
  const buttons = platform === 'terminal' ? post.buttons.filter((button) => !needsChannel(button)) : post.buttons;
  return { ...post, buttons: [...buttons, ...share], says, page };
}

/** Does one piece of work after the other. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

/** A sentence that repeats the slash command as people type it. */
const withoutCommand = (text: string, command: string): string =>
  text.trim().toLowerCase().startsWith(`${command} `) ? text.trim().slice(command.length + 1) : text;
