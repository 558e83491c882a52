import type { Post } from './model/post.ts';

/** A sentence that somebody typed, or that a button says for them. */
export type Request = {
  readonly text: string;
  /** Where it was asked: a channel of a platform, or the terminal. */
  readonly at: string;
  /** Only the asker sees the answer; settled before the answer is known. */
  readonly hidden: boolean;
};

/** What a chat platform may ask of the core. */
export interface Core {
  ask(request: Request): Promise<Post>;
}

/** What a chat platform does: it hands sentences to the core and shows the posts that come back. */
export interface Chat {
  readonly platform: string;
  /** Ends once the conversation is over: the terminal's input has ended, a platform was stopped. */
  start(core: Core): Promise<void>;
  /** Takes no more sentences, and waits for the answers that are under way. */
  stop(): Promise<void>;
}
