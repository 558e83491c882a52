import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decoded, withoutMention } from '../../../adapters/slack/decoded.ts';
import { escaped } from '../../../adapters/slack/spoken.ts';

const CASES: readonly [wire: string, typed: string][] = [
  ['al-asad who did it?', 'al-asad who did it?'],
  ['fish &amp; chips &lt;3', 'fish & chips <3'],
  ['&amp;lt;', '&lt;'],
  ['&lt;@U1&gt;', '<@U1>'],
  ['ask <@U012AB3CD|ann>', 'ask @ann'],
  ['ask <@U012AB3CD>', 'ask @U012AB3CD'],
  ['in <#C024BE7LR|general>', 'in #general'],
  ['in <#C024BE7LR|>', 'in #C024BE7LR'],
  ['<!here>', '@here'],
  ['<!subteam^S1|@desk>', '@desk'],
  ['see <https://example.org/a?b=1&amp;c=2>', 'see https://example.org/a?b=1&c=2'],
  ['see <http://al-asad.example|al-asad.example>', 'see al-asad.example'],
  ['a < b', 'a < b'],
];
for (const [wire, typed] of CASES) {
  test(`${wire} was typed as ${typed}`, () => {
    assert.equal(decoded(wire), typed);
  });
}

test('whatever is typed comes back from its escaped form', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => assert.equal(decoded(escaped(typed)), typed)));
});

test('the mention that a sentence is addressed with is no part of it; others are', () => {
  assert.equal(withoutMention('<@UBOT> who did it? <@UANN>', 'UBOT'), 'who did it? <@UANN>');
  assert.equal(withoutMention('hey <@UBOT|sitrep>, list', 'UBOT'), 'hey , list');
});

test('a long line of brackets is read in linear time', () => {
  assert.equal(decoded('<'.repeat(200_000)).length, 200_000);
  assert.equal(withoutMention('<@'.repeat(100_000), 'UBOT').length, 200_000);
});
