import type { Briefing } from '../model/briefing.ts';
import type { Button, Post, PostLine } from '../model/post.ts';
import type { Subscription, Wish } from '../model/subscription.ts';
import { momentInWords } from './age-line.ts';
import { localMoment, zoneInWords } from './local-moment.ts';
import { wishInWords } from './wish-post.ts';

/** Said into the channel where it begins to follow something. */
export const followPost = ({ wish, by }: Subscription, next: string | null): Post => ({
  title: 'This channel follows the news',
  lines: [
    { text: `${capital(wishInWords(wish))}.`, strong: true, keep: 0 },
    { text: `Set up by ${by.name}.${next ? ` The first comes on ${dueInWords(next, wish)}.` : ''}`, keep: 2 },
  ],
  buttons: [{ label: 'Subscriptions', says: 'subscriptions' }],
});

/** A digest's moment on the clock that it was set up by: "Wed 7 Aug 2024, 08:00 London". */
const dueInWords = (instant: string, { rhythm }: Wish): string =>
  rhythm.kind === 'digest'
    ? `${localMoment(instant, rhythm.zone)} ${zoneInWords(rhythm.zone)}`
    : momentInWords(instant);

/** Said to the person who set it up. */
export const followedPost = ({ wish }: Subscription, isPosted: boolean): Post => ({
  title: 'Set up',
  lines: [
    { text: `${capital(wishInWords(wish))}.`, strong: true, keep: 0 },
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

/** How deliveries of one subscription go. Moments as ISO instants. */
export type Going = {
  readonly subscription: Subscription;
  readonly lastPost: string | null;
  readonly nextDigest: string | null;
  readonly waiting: number;
  /** Why the last news or digest was not posted; null where it was. */
  readonly skipped: string | null;
  readonly failingSince: string | null;
  readonly lastError: string | null;
};

/** What a channel follows: who set it up, when it was last posted to and will be, and why something did not arrive. */
export function subscriptionsPost(going: readonly Going[]): Post {
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
    lines: going.flatMap(goingLines),
    buttons: going.slice(0, 4).flatMap(buttonsOf),
  };
}

function goingLines({ subscription, ...how }: Going): PostLine[] {
  const { wish, by, since, paused } = subscription;
  const times = [
    how.lastPost ? `last post ${momentInWords(how.lastPost)}` : 'nothing posted yet',
    ...(paused
      ? ['paused']
      : how.nextDigest
        ? [`next ${dueInWords(how.nextDigest, wish)}`]
        : ['next as soon as something moves']),
    ...(how.waiting ? [`${how.waiting} waiting`] : []),
  ];
  return [
    { text: `${capital(wishInWords(wish))}.`, strong: true, keep: 0 },
    { text: `By ${by.name}, ${momentInWords(since)}; ${times.join('; ')}.`, under: true, keep: 1 },
    ...(how.skipped ? [{ text: `Last skipped: ${how.skipped}.`, under: true, keep: 2 }] : []),
    ...(how.failingSince
      ? [
          {
            text: `Not arriving since ${momentInWords(how.failingSince)}: ${how.lastError ?? 'no reason known'}. sitrep goes on trying.`,
            under: true,
            keep: 0,
          },
        ]
      : []),
  ];
}

function buttonsOf({ subscription: { wish, paused } }: Going): Button[] {
  const scope =
    wish.scope.kind === 'all'
      ? 'all'
      : wish.scope.kind === 'incident'
        ? wish.scope.name
        : `${wish.scope.kind}:${wish.scope.name}`;
  return [
    paused
      ? { label: `Resume ${scope}`, says: `resume ${scope}` }
      : { label: `Pause ${scope}`, says: `pause ${scope}` },
    { label: `Stop ${scope}`, says: `unsubscribe ${scope}` },
  ];
}

/** Told to those who set something up, where it can no longer be posted. */
export const stoppedPost = (subscriptions: readonly Subscription[], why: string, isOver: boolean): Post => ({
  title: isOver ? 'Subscriptions ended' : 'Subscriptions are held up',
  lines: [
    { text: why, strong: true, keep: 0 },
    ...subscriptions.map(({ wish }): PostLine => ({ text: `${capital(wishInWords(wish))}.`, under: true, keep: 2 })),
    ...(isOver
      ? []
      : [{ text: 'sitrep goes on trying every few hours, and goes on by itself once it may post again.', keep: 1 }]),
  ],
  buttons: [],
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
