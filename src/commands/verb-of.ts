import { plain } from './frame.ts';

/** Other words for the same. */
const SYNONYMS: Readonly<Record<string, string>> = {
  handover: 'changes',
  '?': 'help',
  incidents: 'list',
  follow: 'subscribe',
  unfollow: 'unsubscribe',
};

/** The word that a sentence begins with, in lower case; where several mean the same, the first of them. */
export function verbOf(typed: string): string {
  const [first = ''] = plain(typed).split(' ');
  const verb = first.toLowerCase();
  return Object.hasOwn(SYNONYMS, verb) ? SYNONYMS[verb]! : verb;
}
