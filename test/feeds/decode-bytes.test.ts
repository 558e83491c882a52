import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeBytes } from '../../src/feeds/decode-bytes.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const HTML = 'text/html';

test('UTF-8 is read as UTF-8, even where the server says something else', () => {
  for (const type of [HTML, 'text/html; charset=iso-8859-1', 'text/html; charset=nonsense'])
    assert.equal(decodeBytes(Buffer.from('Fünf Tote in Košice'), type), 'Fünf Tote in Košice');
});

test('a mark at the start decides, and is no part of the text', () => {
  assert.equal(decodeBytes(Buffer.from('\uFEFFfünf'), HTML), 'fünf');
  assert.equal(decodeBytes(Buffer.from('\uFEFFfünf', 'utf16le'), `${HTML}; charset=utf-8`), 'fünf');
});

test('other charsets: as the header says, else as the page or the feed says, else as browsers take it', () => {
  assert.equal(decodeBytes(Buffer.from([0xc4, 0xc5]), 'text/html; charset="windows-1251"'), 'ДЕ');
  assert.equal(
    decodeBytes(latin1('<meta charset=windows-1250>Ko\u009aice'), HTML),
    '<meta charset=windows-1250>Košice',
  );
  const meta = '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">';
  assert.equal(decodeBytes(latin1(`${meta}\xc4`), HTML), `${meta}д`);
  const xml = '<?xml version="1.0" encoding="ISO-8859-2"?>';
  assert.equal(decodeBytes(latin1(`${xml}\xb9`), 'application/rss+xml'), `${xml}š`);
  assert.equal(decodeBytes(latin1('five \x93dead\x94'), HTML), 'five “dead”');
});

test('a charset that nobody knows is passed over; what fits nowhere shows as such', () => {
  assert.equal(decodeBytes(latin1('<meta charset=utf-99>f\xfcnf'), HTML), '<meta charset=utf-99>fünf');
  assert.equal(decodeBytes(latin1('f\xfcnf'), `${HTML}; charset=utf-8`), 'f\uFFFDnf');
});

test('any bytes under any charset give text that can be kept', () => {
  const charset = fc.constantFrom(
    '',
    'utf-8',
    'utf-16le',
    'utf-16be',
    'shift_jis',
    'gb18030',
    'iso-2022-jp',
    'x-user-defined',
    'replacement',
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), charset, (bytes, name) => {
      const text = decodeBytes(bytes, `text/html; charset=${name}`);
      assert.ok(text.isWellFormed() && !text.includes('\0'));
    }),
    { numRuns: 500 },
  );
});
