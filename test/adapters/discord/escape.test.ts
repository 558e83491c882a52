import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeMarkup } from '../../../adapters/discord/escape.ts';
import { asShown, MARKUP } from './as-shown.ts';

const HOSTILE = [
  '**bold** and __more__ *and* _more_',
  '~~struck~~ ||hidden|| `code` ```block```',
  '<@1234> <@!1234> <@&1234> <#1234> <:emoji:1234> <a:emoji:1234> <t:1722905100:R> </cmd:1> <id:guide> <https://x.example> <a@b.org> <+4912345>',
  '@everyone @here',
  'see https://example.org/a_b_c and discord://x',
  '[text](https://example.org) [text](javascript:alert(1)) [a\\](b) [c](d)',
  ':smile: :+1: :100: :thumbsup::skin-tone-2:',
  '# heading',
  '### heading\n> quote\n>>> quote\n- list\n * list\n1. list\n-# small',
  'C:\\temp\\*.txt ends in \\',
  '¯\\_(ツ)_/¯',
  '\u200b@everyone',
];

test('every rule of the test itself finds what it is for', () => {
  for (const [name, , example] of MARKUP) assert.ok(asShown(example).acts.includes(name), name);
  assert.ok(asShown('[a](b)').acts.includes('link'));
  assert.ok(asShown('[a\\](b)').acts.includes('link'), 'a backslash before the bracket does not help');
});

for (const text of HOSTILE) {
  test(`nothing acts, and the text stays what it was: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(asShown(escapeMarkup(text)), { text, acts: [] });
  });
}

const ORDINARY = [
  'at least 5 US personnel: US officials to Reuters, “could still change” (3 of 5 reports)',
  'Ain al-Asad, al-Thawriyoun, 08:36:00 UTC, 2024-08-06T08:36:00Z',
  'Price rose 5% (to $4) & fell again; “it’s over” [sic]!',
  'an address a@b.org, tag #1, 3 < 5, <name>, ~50 people, a|b, 1.5 miles - or more',
];
for (const text of ORDINARY) {
  test(`ordinary prose gets no backslash: ${text}`, () => assert.equal(escapeMarkup(text), text));
}

test('any text of marks and words is shown as it is, and nothing in it acts', () => {
  const marks = fc.constantFrom(
    ...'* _ ~ | ` \\ < > @ # : [ ] ( ) - + 1. ! / & \n'.split(' '),
    'everyone',
    'here',
    'a',
    'smile',
    'https://',
    '<@1',
    ' ',
    '> ',
    '- ',
    '# ',
    '-# ',
    '](',
    'مرحبا',
    '💥',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      assert.deepEqual(asShown(escapeMarkup(text)), { text, acts: [] });
    }),
    { numRuns: 2000 },
  );
});

test('a hostile long text costs no time', () => {
  for (const piece of ['[', '](', '_', ':a', ' ', '1', '\n ', '#', '<', '@'])
    assert.ok(escapeMarkup(piece.repeat(50_000)).length >= 50_000);
});
