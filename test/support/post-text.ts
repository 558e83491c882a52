import type { Post } from '../../src/model/post.ts';

/** A post as plain lines, points with a dash, quotes left out: what people read before any platform. */
export const postText = (post: Post): string =>
  post.lines.map(({ label, text, under }) => `${under ? '- ' : ''}${label ? `${label}: ` : ''}${text}`).join('\n');
