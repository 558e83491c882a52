import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { stillOffered, terminalChat, withButtons } from '../../../adapters/terminal/terminal.ts';
import type { Core } from '../../../src/chat.ts';
import type { Button, Post } from '../../../src/model/post.ts';

const CARD: Button[] = [
  { label: 'Quotes', says: 'quotes quetta-2025-03-10' },
  { label: 'What changed', says: 'changes quetta-2025-03-10' },
];

test('a bare “quotes” means the last card', () => {
  assert.equal(withButtons('quotes', CARD), 'quotes quetta-2025-03-10');
  assert.equal(withButtons('/quotes wounded', CARD), 'quotes quetta-2025-03-10 wounded');
  assert.equal(withButtons('changes', CARD), 'changes quetta-2025-03-10');
  assert.equal(withButtons('quotes', []), 'quotes');
  assert.equal(withButtons('who did it?', CARD), 'who did it?');
});

test('a name given is not replaced', () => {
  assert.equal(withButtons('changes kabul', CARD), 'changes kabul');
  assert.equal(withButtons('quotes kabul bombing', CARD), 'quotes kabul bombing');
});

test('the label of a button says what the button says', () => {
  assert.equal(withButtons('What changed', CARD), 'changes quetta-2025-03-10');
  assert.equal(
    withButtons('bombing in quetta', [{ label: 'Bombing in Quetta', says: 'quetta-2025-03-10' }]),
    'quetta-2025-03-10',
  );
});

test('help and offers leave the card within reach, another card takes its place', () => {
  const list = [{ label: 'List', says: 'list' }];
  assert.deepEqual(stillOffered(list, CARD), [...list, ...CARD]);
  assert.deepEqual(stillOffered(CARD, [{ label: 'Quotes', says: 'quotes kabul' }]), CARD);
});

/** A core that answers nothing. */
const silentCore: Core = {
  manner: () => ({ hidden: false, form: null }),
  ask: async () => ({ title: '', lines: [], buttons: [] }),
  complete: () => [],
  posted: async () => {},
  left: async () => {},
};

/** What a chat writes while these lines are typed, and what the core was asked. */
async function chatted(typed: string, post: Post): Promise<{ shown: string; asked: string[] }> {
  const asked: string[] = [];
  const core: Core = {
    ...silentCore,
    ask: async (request) => {
      asked.push(request.text);
      return post;
    },
  };
  const [input, output] = [new PassThrough(), new PassThrough()];
  const chat = terminalChat({ input, output, shape: () => ({ width: 80, colour: false }), user: 'dana' });
  const shown = text(output);
  input.end(typed);
  await chat.start(core);
  await chat.ended();
  await chat.stop();
  output.end();
  return { shown: await shown, asked };
}

test('each line is answered, empty ones are not, and the end of the input ends it', async () => {
  const post: Post = { title: 'Bombing in Quetta', lines: [{ text: 'Killed: 3.', keep: 0 }], buttons: CARD };
  const { shown, asked } = await chatted('quetta\n\n  \nquotes\n', post);
  assert.deepEqual(asked, ['quetta', 'quotes quetta-2025-03-10']);
  assert.equal(shown.match(/BOMBING IN QUETTA/g)?.length, 2);
  assert.match(shown, /Type “list”/);
  assert.ok(!shown.includes('\u001b'));
});

test('input that ends without a line end, or while an answer is under way, is answered to its end', async () => {
  const { asked, shown } = await chatted('quetta\nkabul', { title: 't', lines: [], buttons: [] });
  assert.deepEqual(asked, ['quetta', 'kabul']);
  assert.ok(shown.endsWith('\n'));
});

test('text of a report cannot steer the terminal of a chat', async () => {
  const { shown } = await chatted('x\n', {
    title: 't\u001b[2J',
    lines: [{ text: '\u001b]0;owned\u0007', keep: 0 }],
    buttons: [],
  });
  assert.doesNotMatch(shown.replaceAll('\n', ''), /\p{Cc}/u);
});
