import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { Feed } from './feed.ts';
import { FeedFailure } from './feed-failure.ts';
import type { Article } from './read-page.ts';
import type { Job, Outcome } from './reading-job.ts';

/** Reads what others wrote; throws a FeedFailure, never another error. */
export interface Reader {
  feed(of: Omit<Job, 'as'>): Promise<Feed>;
  page(of: Omit<Job, 'as'>): Promise<Article>;
}

const THREAD = new URL('./reading-thread.ts', import.meta.url);
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 512, stackSizeMb: 4 };
const LONGEST_MILLISECONDS = 20_000;
const LONGEST_START_MILLISECONDS = 60_000;

/**
 * Opens a reader on a thread of its own, one job at a time: a page made to be hard to read holds up no answer in a chat, and is
 * given up when it takes too long or too much memory. The thread ends when there is nothing to read.
 */
export function openReader(
  longestMilliseconds = LONGEST_MILLISECONDS,
  resourceLimits: ResourceLimits = LIMITS,
): Reader {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let thread: Worker | null = null;
  const turn = async (job: Job): Promise<Outcome> => {
    thread ??= await startThread(resourceLimits);
    const outcome = thread && ((await answerOf(thread, job, longestMilliseconds)) as Outcome | null);
    waiting -= 1;
    if (outcome === null || waiting === 0) {
      await thread?.terminate();
      thread = null;
    }
    return outcome ?? { failed: { kind: 'not_readable', message: TOO_HARD } };
  };
  const read = (job: Job): Promise<Outcome> => {
    waiting += 1;
    const mine = last.then(() => turn(job));
    last = mine.catch(() => {});
    return mine;
  };
  return {
    feed: async (of) => resultIn(await read({ as: 'feed', ...of }), 'feed'),
    page: async (of) => resultIn(await read({ as: 'page', ...of }), 'article'),
  };
}

const TOO_HARD = 'What is there takes too long to read, or too much memory: it is made wrongly, or to do harm.';

async function startThread(resourceLimits: ResourceLimits): Promise<Worker | null> {
  const thread = new Worker(THREAD, { resourceLimits });
  // What breaks after it was given up concerns nobody; without a listener it would end the program.
  thread.on('error', () => {});
  return (await answerOf(thread, null, LONGEST_START_MILLISECONDS)) === null ? null : thread;
}

/** What a thread says next; null where it takes too long, or breaks. */
function answerOf(thread: Worker, job: Job | null, longestMilliseconds: number): Promise<unknown> {
  return new Promise((resolve) => {
    const end = (answer: unknown): void => {
      clearTimeout(timer);
      thread.off('message', end).off('error', broken).off('exit', broken);
      resolve(answer);
    };
    const broken = (): void => end(null);
    const timer = setTimeout(broken, longestMilliseconds);
    thread.on('message', end).on('error', broken).on('exit', broken);
    if (job) thread.postMessage(job);
  });
}

function resultIn<K extends 'feed' | 'article'>(outcome: Outcome, wanted: K): Extract<Outcome, Record<K, unknown>>[K] {
  if ('failed' in outcome) throw new FeedFailure(outcome.failed.kind, outcome.failed.message);
  return (outcome as Extract<Outcome, Record<K, unknown>>)[wanted];
}
