import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { HERE, owner } from '../adapters/terminal/terminal.ts';
import type { ReadLink } from '../src/adding.ts';
import type { Request } from '../src/chat.ts';
import { openCore } from '../src/core.ts';
import { type Library, openLibrary } from '../src/library.ts';
import { Post } from '../src/model/post.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { postText } from './support/post-text.ts';

const shown = (post: Post): string => `${post.title}\n${postText(post)}`;

type Bench = {
  readonly library: Library;
  readonly ask: (text: string, more?: Partial<Request>) => Promise<Post>;
};

async function aBench(t: TestContext, readLink?: ReadLink): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-adding-'));
  const library = openLibrary(await openSqlite(folder), () => '2025-03-12T08:00:00Z', { reader: 1, stages: 1 });
  t.after(async () => {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const core = openCore(library, {
    answers: 'hidden',
    command: '/incident',
    following: null,
    ...(readLink && { readLink }),
  });
  const ask: Bench['ask'] = (text, more = {}) =>
    core.ask({ text, asker: owner('dana'), at: HERE, hidden: true, ...more });
  return { library, ask };
}

const told = (killed: string): string =>
  `date 2025-03-11 A bomb killed ${killed} people at a market in Quetta on Monday, police said.`;
const reader = { ...owner('rita'), mayRule: false };

test('a pasted report makes an incident, a second says what it changed, the same again changes nothing', async (t) => {
  const { ask } = await aBench(t);
  const first = await ask(`/incident add ${told('two')}`);
  assert.equal(first.title, 'Added: a new incident');
  assert.match(first.about ?? '', /^quetta/);
  assert.deepEqual(first.buttons[0], { label: 'Briefing', says: first.about });
  const second = await ask(`add ${told('five')} The hospital said so too.`);
  assert.match(shown(second), /^Added[\s\S]*What changed:[\s\S]*killed: /);
  const again = await ask(`add ${told('two')}`);
  assert.match(shown(again), /^Known already[\s\S]*changes nothing/);
  assert.equal(again.about, first.about);
});

test('the text is kept as it was pasted: its lines, its quotation marks, however long', async (t) => {
  const { ask, library } = await aBench(t);
  const text = `“It’s over”, said police.\n\n${told('two')}\n${'More was not known. '.repeat(400)}End.`;
  await ask(`/incident add ${text}`);
  assert.deepEqual(
    (await library.reports()).map((report) => report.text),
    [text],
  );
});

test('a message that is pointed at is a report of whoever wrote it; edited, it is a later version of itself', async (t) => {
  const { ask, library } = await aBench(t);
  const message = { text: told('seven'), by: 'Quetta Wire', url: 'https://example.slack.com/archives/C1/p1' };
  assert.equal((await ask('add', { message })).title, 'Added: a new incident');
  assert.equal((await ask('add', { message })).title, 'Known already');
  const edited = await ask('add', { message: { ...message, text: told('five') } });
  assert.match(shown(edited), /^Added: a later version[\s\S]*corrected: killed: 5/);
  const [incident] = await library.incidents();
  assert.deepEqual(
    incident?.briefing.reports.map(({ source, url }) => [source, url]),
    [['Quetta Wire', message.url]],
  );
  assert.match(shown(await ask('add', { message: { ...message, text: '' } })), /no report in that/);
  assert.match(shown(await ask('add Hello world')), /“Hello world” is too short to be a report/);
});

test('nobody adds who may not', async (t) => {
  const { ask, library } = await aBench(t);
  for (const more of [{}, { message: { text: told('two'), by: null, url: null } }]) {
    const post = await ask(`add ${told('two')}`, { asker: reader, ...more });
    assert.match(shown(post), /^Nothing was added[\s\S]*Only those whom/);
  }
  assert.equal(await library.isEmpty(), true);
});

test('a link is fetched where that can be done, and what is wrong with it is said', async (t) => {
  const asked: string[] = [];
  const { ask } = await aBench(t, async (url) => {
    asked.push(url);
    return url.endsWith('/gone') ? 'There is nothing at that address (404).' : { id: url, text: told('two'), url };
  });
  for (const typed of ['https://news.example.org/a', '<https://news.example.org/b>', 'news.example.org/c'])
    assert.match((await ask(`add ${typed}`)).title, /^Added/);
  assert.match(shown(await ask('add https://news.example.org/gone')), /nothing at that address \(404\)/);
  assert.deepEqual(
    asked.map((url) => new URL(url).pathname),
    ['/a', '/b', '/c', '/gone'],
  );
  const without = await aBench(t);
  assert.match(shown(await without.ask('add https://news.example.org/a')), /cannot be fetched here: paste/);
});

test('what is no report, about no incident, or in another language is said to be so', async (t) => {
  const { ask } = await aBench(t);
  for (const typed of ['add', '/incident add   ']) assert.match(shown(await ask(typed)), /no report in/);
  assert.match(shown(await ask('add al-asad')), /“al-asad” is too short to be a report/);
  assert.match(shown(await ask('add The weather in Oslo is fine and will remain so.')), /tells of no incident/);
  const french =
    'Une bombe a explosé lundi sur un marché de Gao, tuant cinq personnes et en blessant douze autres, selon la police locale qui a ouvert une enquête.';
  assert.match(shown(await ask(`add ${french}`)), /kept, but not read: only English is/);
});

test('words that only look like it add nothing', async (t) => {
  const { ask, library } = await aBench(t);
  for (const typed of ['addis ababa', 'aid convoy attack', 'who added this report to the list of reports?'])
    await ask(typed);
  assert.equal(await library.isEmpty(), true);
});

test('any text is taken or refused with a post that can be shown', async (t) => {
  const { ask } = await aBench(t);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), fc.option(fc.string()), async (text, url) => {
      const post = Post.parse(await ask('add', { message: { text, by: text.slice(0, 20), url } }));
      assert.match(post.title, /^(?:Added|Known already|Nothing was added)/);
    }),
    { numRuns: 100 },
  );
});
