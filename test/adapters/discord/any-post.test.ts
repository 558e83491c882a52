import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { measured } from '../../../adapters/discord/fits.ts';
import { type Rendered, renderDiscord } from '../../../adapters/discord/render.ts';
import type { Post } from '../../../src/model/post.ts';
import { checkBody } from '../../support/discord/check-body.ts';
import { anyPost } from './any-post.ts';
import { asShown, linesOf, quotesShown } from './as-shown.ts';

const RUNS = { numRuns: 60 };
const textsOf = ({ components: [card] }: Rendered): string[] =>
  card.components.flatMap((part) => ('content' in part ? [part.content] : []));

/** Written anew here: what a person can see of a text. */
const visible = (text: string): string =>
  [...text.toWellFormed().replace(/\r\n?|\u2028|\u2029|\u0085|\v|\f/gu, '\n')]
    .filter((character) => !/[\u202a-\u202e\u2066-\u2069]/u.test(character))
    .map((character) => (character !== '\n' && /\p{Cc}/u.test(character) ? ' ' : character))
    .join('');
const onOneLine = (text: string): string => visible(text).replace(/\s+/gu, ' ').trim();

test('any post is a message that Discord takes, as new, edited or answered', () => {
  fc.assert(
    fc.property(anyPost, (post) => {
      const { flags, components } = renderDiscord(post);
      const body = { flags, components, allowed_mentions: { parse: [] } };
      assert.deepEqual(checkBody('message', { ...body, nonce: '1', enforce_nonce: true }), []);
      assert.deepEqual(checkBody('message edit', body), []);
      assert.deepEqual(checkBody('webhook edit', body), []);
      const { parts, characters } = measured(components);
      assert.ok(parts <= 40 && characters <= 4000, `${parts} components, ${characters} characters`);
    }),
    RUNS,
  );
});

/** Bold is ours, and so is the one word that is a link. */
const withoutOurs = (markdown: string): string =>
  markdown
    .replace(/ · \[open\]\(https?:\/\/[^\s()<>[\]\\'"`*_~|]*\)$|^\[open\]\(https?:\/\/[^\s()<>[\]\\'"`*_~|]*\)$/u, '')
    .replace(/^\*\*((?:\\.|[^*\\])+)\*\*/u, '$1')
    .replace(/(^| {2})\*\*((?:\\.|[^*\\])+)\*\*$/u, '$1$2');

test('nothing in any post acts as markup or rings anybody', () => {
  fc.assert(
    fc.property(anyPost, (post) => {
      for (const content of textsOf(renderDiscord(post)))
        for (const { markdown } of linesOf(content))
          assert.deepEqual(asShown(withoutOurs(markdown)).acts, [], markdown);
    }),
    RUNS,
  );
});

test('every quotation that is shown is verbatim, and none is cut', () => {
  fc.assert(
    fc.property(anyPost, (post) => {
      const sources = new Set(post.lines.flatMap(({ quotes = [] }) => quotes.map(({ quote }) => visible(quote.exact))));
      for (const shown of textsOf(renderDiscord(post)).flatMap(quotesShown))
        assert.ok(isMadeOf(shown, sources), `not verbatim: ${JSON.stringify(shown)}`);
    }),
    RUNS,
  );
});

/** Two quotations of which nobody says who said the first stand in one block. */
const isMadeOf = (shown: string, sources: ReadonlySet<string>): boolean =>
  sources.has(shown) ||
  [...sources].some((one) => shown.startsWith(`${one}\n`) && isMadeOf(shown.slice(one.length + 1), sources));

test('every line that is shown says what a line of the post says, or names what is too long', () => {
  fc.assert(
    fc.property(anyPost, (post) => {
      const said = wordings(post);
      const [, ...texts] = ['', ...textsOf(renderDiscord(post))];
      for (const { kind, markdown } of texts.flatMap(linesOf)) {
        if (kind === 'heading' || kind === 'quote' || kind === 'small') continue;
        const { text } = asShown(withoutOurs(markdown));
        assert.ok(said.has(text) || /too long to show here|^Nothing to show\.$|…/u.test(text), JSON.stringify(text));
      }
    }),
    RUNS,
  );
});

const wordings = ({ lines }: Post): ReadonlySet<string> =>
  new Set(lines.map(({ label = '', text }) => [onOneLine(label), onOneLine(text)].filter(Boolean).join('  ')));
