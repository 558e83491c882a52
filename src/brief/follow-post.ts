import type { Briefing } from '../model/briefing.ts';
import type { Button, Post, PostLine } from '../model/post.ts';
import type { Subscription, Wish } from '../model/subscription.ts';
import { momentInWords } from './age-line.ts';
import { localMoment, zoneInWords } from './local-moment.ts';
import { wishAsSentence } from './wish-post.ts';

/** Said into the channel where it begins to follow something; `note` tells that nothing fits it yet. */
export const followPost = ({ wish, by }: Followed, next: string | null, note: string | null): Post => ({
  title: 'This channel follows the news',
  lines: [
    { text: wishAsSentence(wish), strong: true, keep: 0 },
    ...noted(note),
    ...said([isNamed(by) ? `Set up by ${by.name}.` : '', next ? `The first comes on ${dueInWords(next, wish)}.` : '']),
  ],
  buttons: [{ label: 'Subscriptions', says: 'subscriptions' }],
});

type Followed = Pick<Subscription, 'wish' | 'by'>;

/** In a direct message a platform may give no more than an id. */
const isNamed = ({ id, name }: Subscription['by']): boolean => id !== name;

const noted = (note: string | null): PostLine[] => (note ? [{ text: note, keep: 1 }] : []);

function said(sentences: readonly string[]): PostLine[] {
  const text = sentences.filter(Boolean).join(' ');
  return text ? [{ text, keep: 2 }] : [];
}

/** A digest's moment on the clock that it was set up by: "Wed 7 Aug 2024, 08:00 London". */
const dueInWords = (instant: string, { rhythm }: Wish): string =>
  rhythm.kind === 'digest'
    ? `${localMoment(instant, rhythm.zone)} ${zoneInWords(rhythm.zone)}`
    : momentInWords(instant);

/** Said to the person who set it up. */
export const followedPost = (wish: Wish, isPosted: boolean, note: string | null): Post => ({
  title: 'Set up',
  lines: [
    { text: wishAsSentence(wish), strong: true, keep: 0 },
    ...noted(note),
    {
      text: isPosted
        ? 'It stands in this channel now.'
        : 'The first post is on its way; “subscriptions” shows how it goes.',
      keep: 1,
    },
  ],
  buttons: [{ label: 'Subscriptions', says: 'subscriptions' }],
});

/** The card of an incident that is told elsewhere by now. */
export const endedPost = (before: Briefing, now: Pick<Briefing, 'id' | 'title'> | null): Post => ({
  title: before.title,
  lines: [
    {
      text: now ? `The reports on this are now read as part of: ${now.title}.` : 'No report tells of this any more.',
      strong: true,
      keep: 0,
    },
  ],
  buttons: now ? [{ label: 'Briefing', says: now.id }] : [],
  ...(now ? { about: now.id } : {}),
});

/** How one subscription goes; `wish` as people read it. Moments as ISO instants. */
export type Going = {
  readonly subscription: Subscription;
  readonly wish: Wish;
  readonly nextDigest: string | null;
  /** Why the last news or digest was not posted; null where it was. */
  readonly skipped: string | null;
};

/** How posts arrive in a channel. */
export type Arriving = {
  readonly lastPost: string | null;
  readonly waiting: number;
  readonly failingSince: string | null;
  readonly lastError: string | null;
};

/** What a channel follows: who set it up, when it was last posted to and will be, and why something did not arrive. */
export function subscriptionsPost(going: readonly Going[], arriving: Arriving): Post {
  if (!going.length)
    return {
      title: 'This channel follows nothing',
      lines: [
        {
          text: 'Press Follow on a briefing, or type “subscribe all”, “subscribe place:iraq digest daily 08:00 Europe/London”.',
          keep: 0,
        },
      ],
      buttons: [],
    };
  return {
    title: 'What this channel follows',
    lines: [...going.flatMap(goingLines), ...arrivingLines(arriving)],
    buttons: going.slice(0, 4).flatMap(buttonsOf),
  };
}

function goingLines({ subscription, wish, nextDigest, skipped }: Going): PostLine[] {
  const { by, since, paused } = subscription;
  const next = nextDigest ? `next ${dueInWords(nextDigest, wish)}` : 'next as soon as something moves';
  const who = isNamed(by) ? `By ${by.name}, ` : 'Since ';
  return [
    { text: wishAsSentence(wish), strong: true, keep: 0 },
    { text: `${who}${momentInWords(since)}; ${paused ? 'paused' : next}.`, under: true, keep: 1 },
    ...(skipped ? [{ text: `Last skipped: ${skipped}.`, under: true, keep: 2 }] : []),
  ];
}

function arrivingLines({ lastPost, waiting, failingSince, lastError }: Arriving): PostLine[] {
  const last = lastPost ? `Last post here: ${momentInWords(lastPost)}.` : 'Nothing was posted here yet.';
  return [
    { text: `${last}${waiting ? ` ${waiting} on the way.` : ''}`, keep: 1 },
    ...(failingSince ? [{ text: failureInWords(failingSince, lastError), strong: true, keep: 0 }] : []),
  ];
}

const failureInWords = (since: string, why: string | null): string =>
  `Not arriving since ${momentInWords(since)}: ${why ?? 'no reason known'}. sitrep goes on trying.`;

function buttonsOf({ subscription: { wish, paused }, wish: { scope: read } }: Going): Button[] {
  const scope =
    wish.scope.kind === 'all'
      ? 'all'
      : wish.scope.kind === 'incident'
        ? wish.scope.name
        : `${wish.scope.kind}:${wish.scope.name}`;
  const called = read.kind === 'incident' ? read.name : scope;
  return [
    paused
      ? { label: `Resume ${called}`, says: `resume ${scope}` }
      : { label: `Pause ${called}`, says: `pause ${scope}` },
    { label: `Stop ${called}`, says: `unsubscribe ${scope}` },
  ];
}

/** Told to those who set something up, where it can no longer be posted. */
export const stoppedPost = (subscriptions: readonly Subscription[], why: string, isOver: boolean): Post => ({
  title: isOver ? 'Subscriptions ended' : 'Subscriptions are held up',
  lines: [
    { text: why, strong: true, keep: 0 },
    ...subscriptions.map(({ wish }): PostLine => ({ text: wishAsSentence(wish), under: true, keep: 2 })),
    ...(isOver
      ? []
      : [{ text: 'sitrep goes on trying every few hours, and goes on by itself once it may post again.', keep: 1 }]),
  ],
  buttons: [],
});
