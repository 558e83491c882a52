import type { Post, PostLine } from '../../../src/model/post.ts';

/** A quotation from a report that holds nothing else. */
export function quoteOf(
  exact: string,
  from = 'The Example Times, 6 Aug 2024',
  url?: string,
): NonNullable<PostLine['quotes']>[number] {
  return { quote: { report: 'r1', start: 0, end: exact.length, exact }, from, ...(url ? { url } : {}) };
}

/** A briefing with a line of every kind. */
export const CARD: Post = {
  title: 'Rocket attack on North Base',
  subtitle: 'Example province\nMonday 5 August 2024, hour not reported',
  lines: [
    { label: 'Wounded', text: '5–7, one seriously. Not final.', strong: true, keep: 0 },
    { text: 'at least 5: officials, “could still change” (3 of 5 reports)', under: true, keep: 3 },
    { text: 'as many as 7: officials to another agency', under: true, keep: 3 },
    { label: 'Killed', text: 'Not reported.', strong: true, keep: 0 },
    { label: 'What', text: 'Two rockets.', keep: 6, quotes: [quoteOf('Two rockets fell.\nNobody saw from where.')] },
    { label: 'Not here', text: '3 killed at South Base', keep: 9 },
    { text: '5 reports: 4 dated 6 Aug 2024, 1 undated', keep: 2 },
  ],
  buttons: [
    { label: 'Quotes', says: 'quotes north-base-2024-08-05' },
    { label: 'Ask', says: 'ask north-base-2024-08-05' },
    { label: 'Share', says: 'share north-base-2024-08-05' },
  ],
  menus: [{ label: 'Read one in its paragraph', choices: [{ label: 'what: The Example Times', says: 'quote r1 0' }] }],
  about: 'north-base-2024-08-05',
  says: 'north-base-2024-08-05',
};

export const said = (text: string): Post => ({ title: '', lines: [{ text, keep: 0 }], buttons: [] });
