import type { Post, PostLine } from '../../../src/model/post.ts';

/** A quotation with the line that says where it is from. */
export const quoting = (exact: string, from: string, url?: string): NonNullable<PostLine['quotes']>[number] => ({
  quote: { report: 'r1', start: 0, end: exact.length, exact },
  from,
  ...(url ? { url } : {}),
});

/** A briefing made by hand: answers in bold, points, small lines at its end, every kind of button. */
export const CARD: Post = {
  title: 'Rocket attack on a harbour',
  subtitle: 'Tyr province, eastern Gallia\nMonday 5 August 2024, hour not reported',
  lines: [
    { label: 'Wounded', text: '5–7, one seriously. Not final.', strong: true, keep: 0 },
    { text: 'at least 5: officials to an agency, “could still change”', under: true, keep: 3 },
    { text: 'as many as 7: the harbour master', under: true, keep: 3 },
    { label: 'Killed', text: 'Not reported.', strong: true, keep: 0 },
    { label: 'Who', text: 'One group claims it; no report confirms that.', strong: true, keep: 0 },
    { text: 'claimed by the Free Pilots (one report)', under: true, keep: 3 },
    { label: 'What', text: 'Two rockets.', keep: 6 },
    { label: 'Not here', text: '3 killed at the lighthouse', keep: 9 },
    { text: '5 reports: 4 dated 6 Aug 2024, 1 undated', keep: 2 },
  ],
  buttons: [
    { label: 'Quotes', says: 'quotes harbour-2024-08-05' },
    { label: 'Ask', says: 'ask harbour-2024-08-05' },
    { label: 'Share', says: 'share harbour-2024-08-05' },
  ],
  about: 'harbour-2024-08-05',
  says: 'harbour-2024-08-05',
};

/** An answer: quotes under its lines, with and without a link. */
export const ANSWER: Post = {
  title: 'Who did it?',
  subtitle: 'Rocket attack on a harbour',
  lines: [
    { text: 'Not established.', strong: true, keep: 0 },
    {
      label: 'Claimed',
      text: 'the Free Pilots.',
      quotes: [
        quoting(
          'The Free Pilots <claimed> responsibility & more.',
          'The Courier, no date',
          'https://courier.example/1',
        ),
        quoting('Nobody else did.', 'report 4, outlet not named'),
      ],
      keep: 3,
    },
    { text: 'Nobody is reported as denying it.', keep: 3 },
    { text: 'From 2 reports', keep: 2 },
  ],
  buttons: [{ label: 'Briefing', says: 'harbour-2024-08-05' }],
  menus: [
    {
      label: 'Read one in its paragraph',
      choices: [
        { label: 'who: The Courier', says: 'quote r1 0' },
        { label: 'who: report 4', says: 'quote r4 120' },
      ],
    },
  ],
};
