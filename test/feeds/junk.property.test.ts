import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FeedFailure } from '../../src/feeds/feed-failure.ts';
import { doJob } from '../../src/feeds/reading-job.ts';
import { reportOfArticle, reportOfItem } from '../../src/feeds/report-of-article.ts';
import { Report } from '../../src/model/report.ts';
import { aPage, PROSE } from '../support/a-page.ts';

const URL = 'https://news.example/a';
const tag = fc.constantFrom(
  ...'html head body div p a br ul li table tr td figure figcaption aside script style title meta link svg template article h1 rss channel item description guid pubDate feed entry summary content rdf:RDF'.split(
    ' ',
  ),
);
const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...PROSE,
    '&amp;',
    '&#0;',
    '&#xD800;',
    '&bogus;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<!DOCTYPE x [',
    '<?xml',
  ),
);
const attribute = fc.constantFrom(
  '',
  ' class="related"',
  ' hidden',
  ' href="//["',
  ' xmlns="x"',
  ' type="html"',
  ' "',
  " '",
  ' =',
);
/** Tags in any order and nesting, now and then not closed. */
const soup = fc
  .array(
    fc.oneof(
      words,
      fc.tuple(tag, attribute).map(([name, with_]) => `<${name}${with_}>`),
      tag.map((name) => `</${name}>`),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>Two killed</title><link>${URL}</link><description>&lt;p&gt;Police say so.&lt;/p&gt;</description><pubDate>Wed, 12 Mar 2025 08:30:00 GMT</pubDate></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title type="html">Two</title><content type="xhtml"><div>Two killed</div></content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1',
  items: [{ id: 1, content_html: '<p>Two</p>', date_published: 'x' }],
});
/** A feed or a page with a stretch of it replaced, so that it is nearly right. */
const damaged = fc
  .tuple(fc.constantFrom(FEED, ATOM, JSON_FEED, aPage()), fc.nat(1200), fc.nat(40), soup)
  .map(([text, at, length, patch]) => text.slice(0, at) + patch + text.slice(at + length));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.oneof(soup, damaged).map((text) => new TextEncoder().encode(text)),
  damaged.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
);
const type = fc.constantFrom(
  '',
  'text/html',
  'text/xml; charset=utf-16le',
  'text/html; charset=shift_jis',
  'x;charset=%',
);

const job = fc.record({
  as: fc.constantFrom('feed' as const, 'page' as const),
  bytes,
  contentType: type,
  url: fc.constant(URL),
});

test('junk as a feed or a page throws nothing: it gives reports that can be kept, or one clear sentence', () => {
  const seen = { reports: 0, failures: 0 };
  fc.assert(
    fc.property(job, (one) => {
      const outcome = doJob(one);
      if ('failed' in outcome) {
        seen.failures += 1;
        assert.match(outcome.failed.message, /^[^\n]+\.$/u);
        return;
      }
      const made =
        'article' in outcome
          ? [() => reportOfArticle(outcome.article)]
          : outcome.feed.items.map((item) => () => reportOfItem(item, outcome.feed, null));
      for (const make of made) {
        const report = orFailure(make);
        if (!report) continue;
        seen.reports += 1;
        assert.deepEqual(Report.parse(report), report);
        assert.ok(report.text.isWellFormed() && !report.text.includes('\0'));
      }
    }),
    { numRuns: 1500 },
  );
  assert.ok(seen.reports > 50 && seen.failures > 50, JSON.stringify(seen));
});

function orFailure(make: () => Report): Report | null {
  try {
    return make();
  } catch (error) {
    assert.ok(error instanceof FeedFailure);
    return null;
  }
}
