import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleAt } from '../../src/model/article.ts';

const PAGE = 'https://news.example.org/world/blast-in-port-town';

for (const other of [
  `${PAGE}/`,
  `${PAGE}#comments`,
  `${PAGE}?utm_source=feed&utm_medium=rss`,
  `${PAGE}?fbclid=abc&gclid=def#top`,
  'http://NEWS.Example.org/world/blast-in-port-town',
  'https://www.news.example.org:443/world/blast-in-port-town/?at_medium=RSS',
])
  test(`${other} is the same article`, () => assert.equal(articleAt(other), articleAt(PAGE)));

for (const other of [
  'https://news.example.org/world/Blast-in-port-town',
  'https://news.example.org/world/blast-in-port-town/2',
  `${PAGE}?page=2`,
  `${PAGE}?id=7`,
  'https://m.news.example.org/world/blast-in-port-town',
  'https://news.example.org:8443/world/blast-in-port-town',
  'https://example.org/world/blast-in-port-town',
])
  test(`${other} may be another article`, () => assert.notEqual(articleAt(other), articleAt(PAGE)));

test('parameters that name the article count, in any order', () => {
  assert.equal(articleAt('https://a.example/?id=7&lang=en'), articleAt('https://a.example/?lang=en&utm_term=x&id=7'));
  assert.notEqual(articleAt('https://a.example/?id=7'), articleAt('https://a.example/?id=8'));
});

test('an address that is none, or leads into no web, is only itself', () => {
  for (const address of ['tag:example.org,2024:1', 'mailto:a@example.org', 'urn:uuid:1', 'not an address'])
    assert.equal(articleAt(address), address);
});

test('the spelling of an article is the same for all addresses with the same spelling', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      assert.equal(articleAt(`https://${articleAt(address)}`), articleAt(address));
    }),
  );
});
