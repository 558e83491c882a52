import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedFailure } from '../../src/feeds/feed-failure.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';

const AT = 'https://news.example/feeds/all.xml';
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Daily Example</title><language>en-gb</language>${items}</channel></rss>`;

test('RSS: headline, teaser, text, address, outlet and date of each item', () => {
  const feed = parseFeed(
    rss(`<item><title>Bomb kills two in Quetta &amp; wounds five</title><link>/2025/quetta#top</link><guid isPermaLink="false">q-1</guid>
      <description>&lt;p&gt;Police say so.&lt;/p&gt;&lt;p&gt;Read more: &lt;a href="x"&gt;all&lt;/a&gt;&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>A bomb killed two.</p><figure><img src="a.jpg"/><figcaption>The market</figcaption></figure><p>Five were hurt.</p>]]></content:encoded>
      <source url="https://wire.example">The Wire</source><pubDate>Wed, 12 Mar 2025 08:30:00 +0500</pubDate></item>`),
    AT,
  );
  assert.deepEqual(feed, {
    title: 'The Daily Example',
    lang: 'en-gb',
    items: [
      {
        key: 'q-1',
        url: 'https://news.example/2025/quetta',
        title: 'Bomb kills two in Quetta & wounds five',
        summary: 'Police say so.',
        content: 'A bomb killed two.\n\nFive were hurt.',
        source: 'The Wire',
        publishedAt: '2025-03-12T03:30:00Z',
        lang: null,
      },
    ],
  });
});

test('Atom: its article link, its words as text or as HTML, its first date', () => {
  const feed = parseFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title><entry><id>urn:1</id><title>2 &lt; 3 dead</title>
     <link rel="enclosure" href="https://news.example/a.mp3"/><link href="https://news.example/1"/>
     <summary type="html">&lt;b&gt;Two&lt;/b&gt; were killed.</summary><published>2025-03-12T08:00:00Z</published><updated>2025-03-13T08:00:00Z</updated></entry></feed>`,
    AT,
  );
  const [item] = feed.items;
  assert.equal(feed.lang, 'en');
  assert.equal(item?.title, '2 < 3 dead');
  assert.equal(item?.url, 'https://news.example/1');
  assert.equal(item?.summary, 'Two were killed.');
  assert.equal(item?.publishedAt, '2025-03-12T08:00:00Z');
});

test('RDF and JSON Feed are read too', () => {
  const rdf = parseFeed(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title></channel>
     <item rdf:about="https://news.example/2"><title>Two hurt</title><link>https://news.example/2</link><dc:date>2025-03-12</dc:date></item></rdf:RDF>`,
    AT,
  );
  assert.deepEqual(
    [rdf.items[0]?.title, rdf.items[0]?.url, rdf.items[0]?.publishedAt],
    ['Two hurt', 'https://news.example/2', '2025-03-12'],
  );
  const json = parseFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [
        {
          id: '3',
          url: 'https://news.example/3',
          content_text: 'One.\n\nTwo\nlines.',
          date_published: '2025-03-12T08:00:00+01:00',
        },
      ],
    }),
    AT,
  );
  assert.equal(json.items[0]?.content, 'One.\n\nTwo lines.');
  assert.equal(json.items[0]?.publishedAt, '2025-03-12T07:00:00Z');
});

test('an item without a date, an address or a guid gets none made up', () => {
  const [item] = parseFeed(rss('<item><title>Two hurt</title></item>'), AT).items;
  assert.deepEqual([item?.url, item?.publishedAt, item?.source], [null, null, null]);
  assert.match(item?.key ?? '', /^[0-9a-f]{64}$/);
  assert.deepEqual(parseFeed(rss('<item><guid>1</guid></item>'), AT).items, []);
});

test('an address that may not be followed is none', () => {
  for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'https://user:word@news.example/', 'http://['])
    assert.equal(parseFeed(rss(`<item><title>x</title><link>${link}</link></item>`), AT).items[0]?.url, null, link);
});

test('entities that a feed defines itself are not expanded', () => {
  const grown = Array.from({ length: 12 }, (_, k) => `<!ENTITY e${k + 1} "${`&e${k};`.repeat(10)}">`).join('');
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${grown}]>`;
  const feed = parseFeed(
    `${bomb}<rss version="2.0"><channel><title>t</title><item><title>x &e12;</title></item></channel></rss>`,
    AT,
  );
  assert.ok(JSON.stringify(feed).length < 1000);
});

const LARGE = 2_000_000;
const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  'a file taken in as an entity': `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>&f;</title></item>')}`,
  'a page': '<!doctype html><html><body><p>News</p></body></html>',
  'text that is no feed': 'a'.repeat(LARGE),
  'opening marks alone': '<'.repeat(LARGE),
  'a feed that breaks off': rss('<item><title>x</title>').slice(0, -10),
  'tags that never close': rss('<item>'.repeat(LARGE / 6)),
  'elements in elements': rss('<a>'.repeat(LARGE / 7) + '</a>'.repeat(LARGE / 7)),
  'brackets in brackets': '['.repeat(LARGE),
  'brackets in a JSON feed': `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(LARGE / 2)}${']'.repeat(LARGE / 2)}}`,
  'names of the language itself': rss('<item><__proto__><a>1</a></__proto__></item>'),
};

for (const [what, text] of Object.entries(HOSTILE))
  test(`no feed, said in a sentence: ${what}`, () => {
    assert.throws(
      () => parseFeed(text, AT),
      (error) => {
        assert.ok(error instanceof FeedFailure);
        assert.match(error.message, /^[^\n]+wanted: RSS, Atom or JSON Feed\.$/u);
        return true;
      },
    );
  });

test('of a feed without an end of items the first ones are read, of endless words the first', () => {
  assert.equal(parseFeed(rss('<item><title>x</title></item>'.repeat(20_000)), AT).items.length, 200);
  const [item] = parseFeed(rss(`<item><title>${'&amp;'.repeat(LARGE / 5)}</title></item>`), AT).items;
  assert.equal(item?.title.length, 200_000);
});

test('an item whose words are nested too deeply has none; the others are read', () => {
  const deep = `<item><title>deep</title><description><![CDATA[${'<div>'.repeat(50_000)}]]></description></item>`;
  const items = parseFeed(rss(`${deep}<item><title>Two hurt</title></item>`), AT).items;
  assert.deepEqual(
    items.map(({ title, summary }) => [title, summary]),
    [
      ['deep', ''],
      ['Two hurt', ''],
    ],
  );
});
