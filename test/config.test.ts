import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadSetting, readConfig } from '../src/config.ts';

const feedsIn = (SITREP_FEEDS: string) => readConfig({ SITREP_FEEDS }, {}).intake.feeds;

test('feeds are read from one setting, each with its interval; the same one counts once', () => {
  assert.deepEqual(readConfig({}, {}).intake.feeds, []);
  assert.deepEqual(
    feedsIn(' https://news.example/rss?a=1  http://wire.example#every=2h\nhttps://news.example/rss?a=1#every=1m '),
    [
      { url: 'https://news.example/rss?a=1', everyMinutes: 1 },
      { url: 'http://wire.example/', everyMinutes: 120 },
    ],
  );
});

const BAD: Readonly<Record<string, RegExp>> = {
  'news.example/rss': /“news\.example\/rss” is no address/,
  'ftp://news.example/rss': /is no web address/,
  'https://user:hunter2@news.example/rss': /“https:\/\/…@news\.example\/rss” has a name or a password/,
  'https://news.example/rss?key=abc#every=often':
    /“https:\/\/news\.example\/rss\?…#every=often” does not say how often/,
  'https://news.example/rss#every=0m': /from 1m to 24h/,
  'https://news.example/rss#every=25h': /from 1m to 24h/,
  'https://news.example/rss#top': /does not say how often/,
};

test('a feed that cannot be watched is named, with what was wanted, and without what may be a key', () => {
  for (const [feeds, said] of Object.entries(BAD))
    assert.throws(
      () => feedsIn(`https://good.example/rss ${feeds}`),
      (error) => {
        assert.ok(error instanceof BadSetting);
        assert.match(error.message, /^SITREP_FEEDS cannot be used: [^\n]+; wanted: addresses with spaces between/);
        assert.match(error.message, said);
        assert.doesNotMatch(error.message, /hunter2|abc/);
        return true;
      },
    );
});

test('hosts of an own network are given with spaces', () => {
  assert.deepEqual(readConfig({ SITREP_PRIVATE_HOSTS: 'a.intranet  10.0.0.5:80' }, {}).intake.privateHosts, [
    'a.intranet',
    '10.0.0.5:80',
  ]);
  assert.deepEqual(readConfig({}, {}).intake.privateHosts, []);
});

test('an address is no host of an own network; the host of it is named', () => {
  for (const [hosts, said] of [
    ['http://foo', /“http:\/\/foo” is no host but an address \(write “foo”\); wanted: hosts with spaces between/],
    ['a.intranet http://u:hunter2@b:81/x', /“http:\/\/…@b:81\/x” is no host but an address \(write “b:81”\)/],
    ['a.intranet,b.intranet/x', /“a\.intranet,b\.intranet\/x” is no host; wanted/],
  ] as const)
    assert.throws(() => readConfig({ SITREP_PRIVATE_HOSTS: hosts }, {}), said);
});

test('a width that is none is passed over', () => {
  assert.equal(readConfig({ COLUMNS: 'abc' }, {}).columns, readConfig({}, {}).columns);
  assert.equal(readConfig({ COLUMNS: '72' }, {}).columns, 72);
});

test('the example reports can be left out', () => {
  assert.equal(readConfig({}, {}).seeds, true);
  assert.equal(readConfig({ SITREP_SEEDS: 'none' }, {}).seeds, false);
  assert.throws(() => readConfig({ SITREP_SEEDS: 'no' }, {}), /SITREP_SEEDS cannot be used: .*none/);
});
