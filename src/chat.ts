import type { Channel, Platform } from './model/channel.ts';
import type { Post } from './model/post.ts';

/** Who asks. */
export type Asker = {
  /** The platform's own id of a person. */
  readonly id: string;
  /** What people call them: stands beside what they decided. */
  readonly name: string;
  /** May strike a figure and take that back, and add reports. */
  readonly mayRule: boolean;
  /** May change what is posted into the channel. */
  readonly mayFollow: boolean;
};

/** A sentence that somebody typed, or that a button says for them. */
export type Request = {
  readonly text: string;
  readonly asker: Asker;
  readonly at: Channel;
  /** Only the asker sees the answer; settled before the answer is known. */
  readonly hidden: boolean;
  /** The message that somebody pointed at to say "add": its words, who wrote it and where it stands, where that is known. */
  readonly message?: { readonly text: string; readonly by: string | null; readonly url: string | null };
};

/** One field to fill in before a sentence is whole: its text follows the sentence, after a space. */
export type Form = {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly mostCharacters: number;
};

/** How a sentence will be answered, known without looking anything up: a platform can acknowledge it first. */
export type Manner = { readonly hidden: boolean; readonly form: Form | null };

/** An incident to choose: what people read, and what stands for it in a sentence. */
export type Choice = { readonly label: string; readonly says: string };

/** What a chat platform may ask of the core. */
export interface Core {
  manner(text: string): Manner;
  ask(request: Request): Promise<Post>;
  /** Incidents whose names begin like what was typed so far, from memory: never late, perhaps empty at first. */
  complete(typed: string, most: number): Choice[];
  /** A post stands in a channel: a later sentence under it may leave the name out. */
  posted(at: Channel, post: Post, message: string): Promise<void>;
  /** The bot can no longer post to a workspace, or to a channel of it. */
  left(where: Pick<Channel, 'platform' | 'workspace'> & { readonly id?: string }, why: Leaving): Promise<void>;
}

export type Leaving = 'uninstalled' | 'archived' | 'removed';

/** Where a post belongs. */
export type Target = {
  /** `under` in it: as a reply there. */
  readonly at: Channel;
  /** Names this post for ever: the same key is never posted twice. */
  readonly key: string;
  /** The message to put it in place of. */
  readonly edit?: string;
  /** Where it is looked for: when it was first posted, in milliseconds since 1970. */
  readonly since?: number;
  /** Must be noticed: a reply is also shown in the channel. */
  readonly loud?: boolean;
  /** Roles or groups to ping, as the platform writes them. Nobody else is ever pinged. */
  readonly pings?: readonly string[];
};

/** Why a post did not arrive, and so what to do about it. */
export type FailureKind =
  /** Not now: `afterSeconds` says when. */
  | 'later'
  /** The message to edit or reply to is gone. */
  | 'message_gone'
  /** The channel or workspace is gone. */
  | 'place_gone'
  /** The bot may not post there. */
  | 'forbidden'
  /** The platform calls the post malformed: a fault of ours. */
  | 'refused'
  /** No answer came: it may stand there or not. */
  | 'unsure';

export class SendFailure extends Error {
  readonly kind: FailureKind;
  readonly afterSeconds: number;
  constructor(kind: FailureKind, message: string, afterSeconds = 0) {
    super(message);
    this.kind = kind;
    this.afterSeconds = afterSeconds;
  }
}

/** A platform cannot be connected to; the message is one line that says what is wrong and what to do. */
export class CannotStart extends Error {}

/** What a chat platform does: it hands sentences to the core and shows the posts that come back. */
export interface Chat {
  readonly platform: Platform;
  /** Resolves once it takes sentences; rejects with `CannotStart`. */
  start(core: Core): Promise<void>;
  /** Posts, replies or edits, once: no retries. The id of the message; rejects with a `SendFailure`. */
  put(post: Post, target: Target): Promise<string>;
  /** Asked only after `unsure`: the message that carries the key of the target, null where none does or none can be looked for. */
  find(target: Target): Promise<string | null>;
  /** The id of the channel in which the bot speaks with one person alone; rejects with a `SendFailure`. */
  direct(person: string, workspace: string | null): Promise<string>;
  /** Takes no more sentences, and waits for the answers that are under way. */
  stop(): Promise<void>;
}
