import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedFailure } from '../../src/feeds/feed-failure.ts';
import { openFetch } from '../../src/feeds/fetch-public.ts';
import { linkReader, reportOfLink } from '../../src/feeds/report-of-link.ts';
import { aFeedWorld } from '../support/a-feed-world.ts';
import { aPage, PROSE } from '../support/a-page.ts';
import { aWebServer } from '../support/a-web-server.ts';

const { reader } = aFeedWorld();
const limits = { totalMilliseconds: 600_000, idleMilliseconds: 200 };
const pages = { fetch: openFetch({ privateHosts: ['127.0.0.1'], now: () => 0, limits }), reader };

async function sentence(link: string): Promise<string> {
  const said = await linkReader(pages)(link);
  await assert.rejects(reportOfLink(link, pages), FeedFailure);
  assert.ok(typeof said === 'string');
  return said;
}

test('a link becomes a report of its article, in the page’s own charset', async (t) => {
  const page = aPage().replace('utf-8', 'windows-1252').replace('vegetable market', 'market “Café”');
  const bytes = Buffer.from(page.replace('“', '\x93').replace('”', '\x94'), 'latin1');
  const server = await aWebServer(t, (_, response) => response.setHeader('content-type', 'text/html').end(bytes));
  const report = await reportOfLink(server.url('/a'), pages);
  assert.equal(
    report.text,
    ['Bomb kills two in Quetta', ...PROSE].join('\n\n').replace('vegetable market', 'market “Café”'),
  );
  assert.equal(report.url, server.url('/a'));
  assert.equal(report.lang, 'en-GB');
  assert.equal((await reportOfLink(server.url('/a'), pages)).id, report.id);
});

test('a link that gives no report says why in a sentence', async (t) => {
  const server = await aWebServer(t, ({ url }, response) => {
    if (url === '/silent') return;
    if (url === '/pdf') response.setHeader('content-type', 'application/pdf').end('%PDF-1.7');
    else if (url === '/large')
      response.writeHead(200, { 'content-length': 100_000_000, 'content-type': 'text/html' }).write('a');
    else if (url === '/gone') response.writeHead(410).end();
    else if (url === '/private') response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    else response.setHeader('content-type', 'text/html').end('<html><body><p>Please log in.</p></body></html>');
  });
  const { host } = server;
  const said = async (path: string): Promise<string> => sentence(server.url(path));
  assert.equal(await said('/pdf'), 'The link leads to no page (application/pdf); wanted: a page with an article.');
  assert.equal(await said('/large'), 'It is larger than 5 MB, more than is read of one address.');
  assert.equal(await said('/gone'), `${host} answered 410 and nothing to read.`);
  assert.equal(await said('/private'), '10.0.0.1 is not on the public internet, so it is not read.');
  assert.equal(await said('/silent'), `${host} took too long to answer.`);
  assert.equal(await said('/login'), `No article was found in the page at ${host}: paste its text instead.`);
  assert.equal(
    await sentence('quetta'),
    '“quetta” is no address; wanted: an address like https://news.example/article.',
  );
  assert.equal(await sentence('http://127.0.0.2/'), '127.0.0.2 is not on the public internet, so it is not read.');
});
