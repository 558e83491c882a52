import type { Post } from '../model/post.ts';

/** Somebody may not do what they asked for, or not here; the sentence says who may, or where. */
export const refusalPost = (why: string): Post => ({
  title: 'Not done',
  lines: [{ text: why, strong: true, keep: 0 }],
  buttons: [{ label: 'Help', says: 'help' }],
});
