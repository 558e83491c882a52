import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FeedFailure } from '../../src/feeds/feed-failure.ts';
import { readPage } from '../../src/feeds/read-page.ts';
import { aPage, PROSE } from '../support/a-page.ts';

const AT = 'https://www.news.example/2025/quetta?utm_source=feed';
const TEXT = PROSE.join('\n\n');

test('an article’s prose, a blank line between paragraphs, and what its page says of it', () => {
  const head = `<title>Bomb kills two in Quetta</title><meta property="og:site_name" content="The Daily Example">
    <meta property="article:published_time" content="2025-03-12T08:30:00+05:00"><link rel="canonical" href="/2025/quetta#top">`;
  assert.deepEqual(readPage(aPage({ head }), AT), {
    url: 'https://www.news.example/2025/quetta',
    text: TEXT,
    title: 'Bomb kills two in Quetta',
    source: 'The Daily Example',
    publishedAt: '2025-03-12T03:30:00Z',
    lang: 'en-GB',
  });
});

test('what the page does not say is left out', () => {
  const { url, source, publishedAt } = readPage(aPage(), AT);
  assert.deepEqual({ url, source, publishedAt }, { url: AT, source: null, publishedAt: null });
});

const BESIDE: Readonly<Record<string, string>> = {
  'a picture with its caption':
    '<figure><img src="a.jpg"><figcaption>Seven soldiers in 2019. (Getty)</figcaption></figure>',
  'a caption by its class': '<div class="wp-caption-text">Seven soldiers in 2019.</div>',
  'an aside':
    '<aside><p>Nine people were killed in Lahore last year, in the worst attack there for a decade.</p></aside>',
  'related articles':
    '<ul class="related-stories"><li><a href="/9">Nine killed in Lahore</a></li><li><a href="/8">Eight hurt</a></li></ul>',
  'a line that leads on': '<p><strong>Read more:</strong> <a href="/9">Nine killed in Lahore</a></p>',
  'a line that is one link': '<p><a href="/9">Nine killed in Lahore by a bomb</a></p>',
  'a form': '<form><p>Sign up for nine newsletters a day</p><input></form>',
  'a box of a newsletter': '<div class="newsletter-signup"><p>Get nine stories a day, every day of the week.</p></div>',
  'what is hidden': '<p hidden>Nine people were killed in Lahore.</p>',
  'a script':
    '<script>document.write("Nine people were killed")</script><noscript>Nine people, without a script</noscript>',
};

for (const [what, beside] of Object.entries(BESIDE))
  test(`fenced off: ${what}`, () => {
    assert.equal(readPage(aPage({ beside }), AT).text, TEXT);
  });

test('kept: a subhead, a list, a table’s rows, a quotation, links within a sentence, a box that holds the article', () => {
  const kept = `<h2>What we know</h2><ul><li>Two were killed.</li></ul><table><tr><td>Quetta</td><td>2</td></tr></table>
    <blockquote>“Everybody ran,” she said.</blockquote><p>He had <a href="/1">told a court</a> so before.</p>`;
  const { text } = readPage(aPage({ prose: [PROSE[0]!, PROSE[1]!], beside: kept }), AT);
  assert.equal(
    text,
    [
      PROSE[0],
      'What we know',
      'Two were killed.',
      'Quetta 2',
      '“Everybody ran,” she said.',
      'He had told a court so before.',
      PROSE[1],
    ].join('\n\n'),
  );
  const boxed = aPage()
    .replace('<article>', '<article class="has-related social">')
    .replaceAll('<p>', `<p>${'It was said again. '.repeat(20)}`);
  assert.match(readPage(boxed, AT).text, /vegetable market/);
});

test('paragraphs may be parted by line breaks; spaces are one, and soft hyphens none', () => {
  const page = `<html><body><div>${PROSE.join('<br> <br/>')}<br>And a vege\u00ADtable\u00A0\n cart.</div></body></html>`;
  assert.equal(readPage(page, AT).text, `${TEXT} And a vegetable cart.`);
});

test('pages without the tags that HTML lets out are read too', () => {
  const prose = PROSE.map((text) => `<p>${text}`).join('');
  for (const page of [prose, `<!doctype html><title>Bomb</title>${prose}`, `<html lang=en><title>Bomb</title>${prose}`])
    assert.equal(readPage(page, AT).text, TEXT, page.slice(0, 30));
  assert.equal(readPage(`<html lang=en><title>Bomb</title>${prose}`, AT).lang, 'en');
});

test('a page goes by its canonical address only within its own site', () => {
  const urlOf = (href: string): string => readPage(aPage({ head: `<link rel="canonical" href="${href}">` }), AT).url;
  assert.equal(urlOf('https://news.example/a'), 'https://news.example/a');
  assert.equal(urlOf('https://amp.news.example/a'), 'https://amp.news.example/a');
  for (const other of [
    'https://other.example/a',
    'https://evilnews.example/a',
    'https://news.example/',
    'javascript:1',
    'http://[',
    'https://u:p@news.example/a',
    '',
  ])
    assert.equal(urlOf(other), AT, other);
});

const NO_ARTICLE: Readonly<Record<string, string>> = {
  nothing: '',
  'plain words': 'Access denied.',
  'a notice': '<html><body><p>Please enable JavaScript and cookies to continue.</p></body></html>',
  'a list of links': `<html><body><ul>${'<li><a href="/1">Two killed in Quetta by a bomb</a></li>'.repeat(50)}</ul></body></html>`,
  'opening marks alone': '<'.repeat(100_000),
  'elements in elements': `<html><body>${'<div>'.repeat(50_000)}${PROSE.join('')}</body></html>`,
  'tables in tables': `<html><body>${'<table><tr><td>'.repeat(500)}${PROSE.join('')}</body></html>`,
  'very many elements': `<html><body>${'<i></i>'.repeat(100_000)}${aPage()}</body></html>`,
  'a class of very many names': `<html><body><div class="${'a '.repeat(200_000)}">${PROSE.join('')}</div></body></html>`,
  'a frameset': '<html><frameset><frame src="a"></frameset></html>',
  'an image as text': '<svg xmlns="http://www.w3.org/2000/svg"><text>Two killed</text></svg>',
};

for (const [what, page] of Object.entries(NO_ARTICLE))
  test(`no article, said in a sentence: ${what}`, () => {
    assert.throws(
      () => readPage(page, AT),
      (error) => {
        assert.ok(error instanceof FeedFailure, String(error));
        assert.match(error.message, /^[^\n]+\.$/u);
        return true;
      },
    );
  });

test('a front page is no article, however much stands on it', () => {
  assert.throws(() => readPage(aPage(), 'https://news.example/'), /No article was found in the page at news\.example/);
});
