import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { openCore } from '../src/core.ts';
import { openLibrary } from '../src/library.ts';
import { Post } from '../src/model/post.ts';
import { readFiles } from '../src/sources/read-files.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { postText } from './support/post-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitrep-core-'));
const library = openLibrary(await openSqlite(folder), () => '2024-08-12T00:00:00Z', { reader: 1, stages: 1 });
for await (const sourced of readFiles([new URL('../seeds', import.meta.url).pathname]))
  if ('report' in sourced) await library.take(sourced.report);
const core = openCore(library);
after(async () => {
  await library.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (text: string): Promise<Post> => core.ask({ text, at: 'test', hidden: false });
const CARD = 'Rocket attack on Al-Asad Airbase';

for (const typed of [
  '/incident al-asad',
  'عين الأسد',
  'al-asd',
  'Ain al-Assad',
  'ayn al asad',
  'anbar',
  'iraq base attack',
])
  test(`“${typed}” is answered with the card`, async () => assert.equal((await ask(typed)).title, CARD));

test('a question with a moment is answered as of that moment', async () => {
  const then = postText(await ask('al-asad how many wounded as of 2024-08-06 08:36'));
  assert.match(then, /[Ss]everal/);
  assert.doesNotMatch(then, /5–7|As many as seven/);
  assert.match(then, /^As of 6 Aug 2024, 08:36 UTC, .*may have been out by then: /m);
  assert.match(postText(await ask('al-asad how many wounded?')), /5–7/);
});

test('before anything was out, nothing is said to be known', async () => {
  const post = await ask('al-asad as of 2020-01-01');
  assert.equal(post.title, 'Nothing on “al-asad” as of the end of 1 Jan 2020, UTC');
  assert.match(postText(post), /No report was surely out by then/);
});

test('what does not exist yet is not promised', async () => {
  const text = postText(await ask('subscribe al-asad'));
  assert.match(text, /so far there is only the terminal/);
});

test('a slip in a command is answered with the right one', async () =>
  assert.match(postText(await ask('qotes al-asad')), /Did you mean “quotes al-asad”\?/));

test('a name that two incidents share is offered, one that none has is not guessed', async () => {
  assert.equal((await ask('killing')).title, 'Which one is “killing”?');
  assert.equal((await ask('atlantis')).title, 'No incident is called “atlantis”');
});

test('every button of a card is answered', async () => {
  for (const { says } of (await ask('al-asad')).buttons) {
    const post = await ask(says);
    assert.match(post.title, /Al-Asad/i, says);
    assert.ok(post.lines.length > 2, says);
  }
});

test('whatever is typed is answered with a post', async () => {
  const words = fc.constantFrom(
    'al-asad',
    'who',
    'as of',
    '2024-08-06',
    'quotes',
    'list',
    'killed',
    'iraq',
    '?',
    'changes',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 6 }).map((w) => w.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (text) => void Post.parse(await ask(text))),
    { numRuns: 60 },
  );
});
