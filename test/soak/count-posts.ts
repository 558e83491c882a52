import { cardWords } from '../../src/deliver/words.ts';
import type { Channel } from '../../src/model/channel.ts';
import type { Past } from '../../src/store/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import type { Platforms } from './platforms.ts';

export type Count = {
  readonly posted: number;
  readonly duplicates: number;
  readonly lost: number;
  /** Cards that do not say what their incident's last version says. */
  readonly wrongCards: number;
};

type Standing = {
  readonly channel: string;
  readonly id: string;
  readonly key: string;
  readonly words: string;
  readonly under: string | null;
};

/** Compares what stands on the platforms with what the store says was told: cards and updates, channel by channel. */
async function countPosts(store: Store, channels: readonly Channel[], standing: readonly Standing[]): Promise<Count> {
  const ends = (await store.tellings.chainEnds()).filter(({ members }) => members.length > 0);
  const ids = new Set(standing.map(({ channel, id }) => `${channel} ${id}`));
  let [lost, wrongCards] = [await store.outbox.waiting(), 0];
  for (const channel of channels) {
    const told = new Map((await store.tellings.told({ channel })).map((one) => [one.chain, one]));
    for (const { chain, number } of ends) {
      const card = told.get(chain)?.card;
      const post = (await cardWords(chain, number, store))?.post;
      const message = standing.find((one) => one.channel === channel.id && one.id === card);
      if (!message) lost += 1;
      else if (
        !post?.lines.filter(({ keep }) => keep === 0).every(({ text }) => message.words.includes(firstWords(text)))
      )
        wrongCards += 1;
    }
    const past = await store.outbox.past(channel);
    lost += past.filter(({ state }) => state === 'refused').length;
    lost += past.filter(({ postedAs }) => postedAs !== null && !ids.has(`${channel.id} ${postedAs}`)).length;
    for (const { chain, number } of ends) lost += await untold(chain, number, past, store);
  }
  const keys = new Map<string, number>();
  for (const { channel, key } of standing) keys.set(`${channel} ${key}`, (keys.get(`${channel} ${key}`) ?? 0) + 1);
  return {
    posted: standing.length,
    duplicates: [...keys.values()].reduce((sum, many) => sum + many - 1, 0),
    lost,
    wrongCards,
  };
}

/** Counts on the store and the platforms once all bots are gone, and closes both. */
export async function countAtEnd(platforms: Platforms, open: () => Promise<Store>): Promise<Count> {
  const store = await open();
  try {
    return await countPosts(store, platforms.channels, platforms.standing());
  } finally {
    await store.close();
    await platforms.close();
  }
}

/** Updates that a channel should have had of an incident: each begins where the one before ended, the first where the card did. */
async function untold(chain: string, last: number, past: readonly Past[], store: Store): Promise<number> {
  const updates = past.flatMap(({ message }) =>
    message.kind === 'update' && message.chain === chain ? [message] : [],
  );
  const gaps = updates.filter(({ from }, k) => k > 0 && from !== updates[k - 1]!.to).length;
  const end = updates.at(-1)?.to ?? 1;
  const material = await store.tellings.versions(
    Array.from({ length: last - end }, (_, k) => ({ chain, number: end + 1 + k })),
  );
  return gaps + material.filter((version) => version.material).length;
}

/** Platforms escape and break differently: the words before the first mark will do. */
const firstWords = (text: string): string => /^[\p{L}\p{N} –]*/u.exec(text)?.[0] ?? '';
