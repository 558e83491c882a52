import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembering } from '../../src/extract/lexicon/remembering.ts';

test('a name is looked up once, also one that is not there', () => {
  const asked: string[] = [];
  const lookUp = remembering((name) => {
    asked.push(name);
    return name === 'Mosul' ? 1 : undefined;
  });
  assert.deepEqual(['Mosul', 'Nowhere', 'Mosul', 'Nowhere'].map(lookUp), [1, undefined, 1, undefined]);
  assert.deepEqual(asked, ['Mosul', 'Nowhere']);
});

test('what no name can be as long as is not kept, and names without end do not fill the memory', () => {
  let asked = 0;
  const lookUp = remembering(() => {
    asked += 1;
    return asked;
  });
  const endless = 'x'.repeat(1000);
  assert.notEqual(lookUp(endless), lookUp(endless));
  const first = lookUp('first');
  for (let k = 0; k < 20_000; k += 1) lookUp(`name ${k}`);
  assert.notEqual(lookUp('first'), first);
});
