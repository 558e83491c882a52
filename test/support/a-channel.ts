import type { Chat, FailureKind, Target } from '../../src/chat.ts';
import { SendFailure } from '../../src/chat.ts';
import type { Channel, Platform } from '../../src/model/channel.ts';
import type { Post } from '../../src/model/post.ts';
import { postText } from './post-text.ts';

export type Standing = {
  readonly id: string;
  readonly at: Channel;
  readonly key: string;
  post: Post;
  readonly loud: boolean;
  edits: number;
};

/** A chat in memory, which keeps what stands in its channels and fails as it is told to. */
export function aChat(platform: Platform = 'slack') {
  const standing: Standing[] = [];
  const failures: FailureKind[] = [];
  const chat: Chat = {
    platform,
    start: async () => {},
    put: async (post: Post, { at, key, edit, loud = false }: Target) => {
      const failure = failures.shift();
      if (failure) throw new SendFailure(failure, `a made-up failure: ${failure}`);
      const known = standing.find((one) => one.id === edit);
      if (edit && !known) throw new SendFailure('message_gone', 'no such message');
      if (known) {
        known.post = post;
        known.edits += 1;
        return known.id;
      }
      const id = `${standing.length + 1}.0`;
      standing.push({ id, at, key, post, loud, edits: 0 });
      return id;
    },
    find: async ({ at, key }) => standing.find((one) => one.at.id === at.id && one.key === key)?.id ?? null,
    direct: async (person) => person,
    stop: async () => {},
  };
  return { chat, standing, failures, texts: () => standing.map(({ post }) => postText(post)) };
}

export const aChannel = (id: string, platform: Platform = 'slack'): Channel => ({
  platform,
  workspace: 'T1',
  id,
  under: null,
});
