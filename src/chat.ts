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
