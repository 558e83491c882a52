import assert from 'node:assert/strict';
import type { FeedState, FeedStates } from '../../src/store/feed-states.ts';

const FEED = 'https://news.example/rss.xml';
const OTHER = 'https://news.example/atom.xml';
const state: FeedState = {
  etag: '"one"',
  failures: 2,
  items: { 'https://news.example/1': { print: 'ab', looks: 1, isWhole: true, lookAt: 1_700_000_000_000 } },
};
const emptied: FeedState = { failures: 0, items: {} };

/** What every store must do for feeds: a clause each, run on an empty store. */
export const FEED_STATES_CONTRACT: Readonly<Record<string, (feeds: FeedStates) => Promise<void>>> = {
  'what is known of a feed is kept as given, for that feed alone': async (feeds) => {
    await feeds.keep(FEED, state, 1_700_000_000_000);
    assert.deepEqual(await feeds.of(FEED), state);
    assert.equal(await feeds.of(OTHER), null);
  },
  'what is known now takes the place of what was': async (feeds) => {
    await feeds.keep(FEED, state, 10);
    await feeds.keep(FEED, emptied, 20);
    assert.deepEqual(await feeds.of(FEED), emptied);
  },
  'a feed is due when it was said to be': async (feeds) => {
    assert.equal(await feeds.due(FEED), 0);
    await feeds.keep(FEED, state, 1_700_000_000_000);
    assert.equal(await feeds.due(FEED), 1_700_000_000_000);
  },
  'a feed that is due is claimed once, and again when the claim is over': async (feeds) => {
    assert.equal(await feeds.claim(FEED, 100, 200), true);
    assert.equal(await feeds.claim(FEED, 199, 300), false);
    assert.equal(await feeds.claim(OTHER, 199, 300), true);
    assert.equal(await feeds.claim(FEED, 200, 300), true);
    assert.equal(await feeds.due(FEED), 300);
  },
  'a claim leaves what is known of a feed': async (feeds) => {
    await feeds.claim(FEED, 1, 2);
    assert.equal(await feeds.of(FEED), null);
    await feeds.keep(FEED, state, 10);
    assert.equal(await feeds.claim(FEED, 10, 20), true);
    assert.deepEqual(await feeds.of(FEED), state);
  },
  'of twenty that claim a feed at once one has it': async (feeds) => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => feeds.claim(FEED, 100, 200)));
    assert.equal(claims.filter(Boolean).length, 1);
  },
};
