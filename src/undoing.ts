import { inForcePost } from './brief/in-force-post.ts';
import { undonePost } from './brief/ruling-post.ts';
import type { Asker } from './chat.ts';
import type { Library } from './library.ts';
import type { Incident } from './model/incident.ts';
import type { Post } from './model/post.ts';
import { undo } from './striking.ts';

/** Answers about the one incident that a name means. */
type About = (name: string, post: (incident: Incident) => Post) => Promise<Post>;

/** A ruling that nobody made. */
const LIKE_AN_ID = /^[\da-f]{8}$/u;

/** Takes back the rulings whose ids are given; without any, shows those in force on the incident that is named, or on all. */
export async function undoing(library: Library, what: string, by: Asker, about: About): Promise<Post> {
  const rulings = await library.rulings();
  const words = what.split(' ').filter(Boolean);
  const isId = (word: string): boolean => LIKE_AN_ID.test(word) || rulings.some(({ id }) => id === word);
  if (!words.length) return inForcePost(rulings, null);
  return words.every(isId)
    ? undonePost(await undo(library, words, by))
    : about(what, ({ briefing }) => inForcePost(briefing.rulings ?? [], briefing));
}
