import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedFailure } from '../../src/feeds/feed-failure.ts';
import { openReader } from '../../src/feeds/read-aside.ts';
import { aPage, PROSE } from '../support/a-page.ts';

const job = (text: string) => ({ bytes: Buffer.from(text), contentType: 'text/html', url: 'https://news.example/a' });
const RSS = '<rss version="2.0"><channel><title>T</title><item><title>Two killed</title></item></channel></rss>';

test('feeds and pages are read on a thread of their own, many at once; a failure comes back as what it is', async () => {
  const reader = openReader(600_000);
  const [feed, page, failure, again] = await Promise.allSettled([
    reader.feed(job(RSS)),
    reader.page(job(aPage())),
    reader.page(job('nothing')),
    reader.page(job(aPage())),
  ]);
  assert.equal(feed.status === 'fulfilled' && feed.value.items[0]?.title, 'Two killed');
  assert.equal(page.status === 'fulfilled' && page.value.text, PROSE.join('\n\n'));
  assert.ok(failure.status === 'rejected' && failure.reason instanceof FeedFailure);
  assert.equal(failure.reason.kind, 'no_article');
  assert.equal(again.status, 'fulfilled');
});

const HEAVY = '&a;<b>';
const tooHard = (error: unknown): boolean =>
  error instanceof FeedFailure &&
  error.kind === 'not_readable' &&
  /takes too long to read, or too much/.test(error.message);

test('what takes too long is given up, and the next is looked at', async () => {
  const hurried = openReader(1);
  await assert.rejects(hurried.page(job(HEAVY.repeat(500_000))), tooHard);
  await assert.rejects(hurried.page(job(HEAVY.repeat(500_000))), tooHard);
});

test('what takes too much memory is given up, and the next is read', async () => {
  const reader = openReader(600_000, { maxOldGenerationSizeMb: 32, stackSizeMb: 4 });
  const heavy = reader.page(job(HEAVY.repeat(2_000_000)));
  const next = reader.page(job(aPage()));
  await assert.rejects(heavy, tooHard);
  assert.equal((await next).text, PROSE.join('\n\n'));
});
