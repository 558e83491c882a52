import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { HERE, owner } from '../adapters/terminal/terminal.ts';
import type { Request } from '../src/chat.ts';
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

const asked = (text: string, more: Partial<Request> = {}): Promise<Post> =>
  core.ask({ text, asker: owner('dana'), at: HERE, hidden: false, ...more });
const ask = (text: string): Promise<Post> => asked(text);
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

test('where nothing is delivered nothing is promised', async () => {
  assert.match(
    postText(await ask('subscribe al-asad digest weekly mon 9:00 europe/london')),
    /channels of Slack and Discord/,
  );
});

const slack = (id: string, under: string | null = null): Request['at'] => ({
  platform: 'slack',
  workspace: 'T1',
  id,
  under,
});

test('a follow-up under a briefing needs no name, and its answer says what it is about', async () => {
  const at = slack('C1');
  const card = await asked('al-asad', { at });
  assert.equal(card.about, 'al-asad-2024-08-05');
  await core.posted(at, card, '17.1');
  await core.posted(at, await asked('tower 22', { at }), '18.1');
  const under = slack('C1', '17.1');
  for (const text of ['who did it?', 'quotes wounded', 'sources', 'killed'])
    assert.equal((await asked(text, { at: under })).about, 'al-asad-2024-08-05', text);
  assert.equal((await asked('who did it?', { at: under })).subtitle, CARD);
  assert.equal((await asked('how many died at tower 22?', { at: under })).about, 'tower-22-2024-01');
  assert.equal((await asked('how many died?', { at })).about, 'tower-22-2024-01');
  assert.match((await asked('atlantis', { at })).title, /No incident is called/);
});

test('the command of a post gives it again anywhere: to share it, to see its next page', async () => {
  const at = slack('C3');
  await core.posted(at, await asked('al-asad', { at }), '1.1');
  const { says = '' } = await asked('who did it?', { at: slack('C3', '1.1') });
  assert.deepEqual(await asked(says, { at: slack('C4') }), await asked('who did it?', { at: slack('C3', '1.1') }));
  assert.equal((await asked(`more 2 ${says}`)).page, 2);
});

test('an answer for the asker alone can be shared; a shared one has no such button', async () => {
  const labels = async (text: string, hidden: boolean): Promise<string[]> =>
    (await asked(text, { at: slack('C1'), hidden })).buttons.map(({ label }) => label);
  assert.deepEqual(await labels('al-asad', true), ['Quotes', 'What changed', 'Ask', 'Follow', 'Share']);
  assert.deepEqual(await labels('share al-asad', false), ['Quotes', 'What changed', 'Ask', 'Follow']);
  assert.ok(!(await labels('help', true)).includes('Share'));
  assert.ok((await labels('list', true)).includes('Share'));
  assert.ok((await labels('changes since 2024-08-11', true)).includes('Share'));
});

test('how a sentence is answered is known before it is looked up', () => {
  assert.deepEqual(core.manner('al-asad'), { hidden: true, form: null });
  assert.equal(core.manner('share al-asad').hidden, false);
  assert.equal(core.manner('subscribe al-asad').hidden, true);
  assert.equal(core.manner('ask al-asad-2024-08-05').form?.label, 'Your question');
  assert.equal(core.manner('ask al-asad-2024-08-05 as of 2024-08-06T08:36:00Z').form?.label, 'Your question');
  assert.equal(core.manner('ask al-asad-2024-08-05 who did it?').form, null);
  assert.match(core.manner('strike al-asad-2024-08-05 004-15').form?.label ?? '', /^Why/);
  assert.equal(openCore(library, { answers: 'shown', command: '/x', following: null }).manner('al-asad').hidden, false);
});

test('names are completed from memory', async () => {
  await ask('list');
  assert.equal(core.complete('al-as', 5)[0]?.says, 'al-asad-2024-08-05');
  assert.equal(core.complete('tower', 5)[0]?.says, 'tower-22-2024-01');
  assert.equal(core.complete('', 3).length, 3);
  assert.deepEqual(core.complete('zzz', 5), []);
});

test('who may strikes a figure from its quotes, with a reason, and takes that back', async () => {
  const menu = (await ask('quotes al-asad wounded')).menus?.find(({ label }) => label === 'This figure is wrong');
  const choice = menu?.choices.find(({ label }) => label.startsWith('wounded: as many as 7'));
  const post = await ask(`${choice?.says} AP took it back`);
  assert.match(postText(post), /as many as 7, US defence officials to AP is left out.*\nWhy: AP took it back \(dana\)/);
  assert.match(postText(await ask('al-asad')), /struck by dana: as many as 7/);
  assert.equal((await ask(post.buttons[0]!.says)).title, 'Taken back');
  assert.doesNotMatch(postText(await ask('al-asad')), /struck/);
  assert.equal((await ask(post.buttons[0]!.says)).title, 'Nothing to take back');
});

test('two who strike one figure at once strike it once, and one undo takes that back', async () => {
  const says = 'strike al-asad-2024-08-05 004-15 twice at once';
  const posts = await Promise.all([ask(says), ask(says)]);
  const struck = posts.filter(({ title }) => title.startsWith('Struck'));
  assert.equal(struck.length, 1);
  assert.ok(!struck[0]!.buttons.some(({ label }) => label === 'Share'));
  const menus = (await ask('quotes al-asad')).menus ?? [];
  assert.match(menus.find(({ label }) => label === 'Take back')?.choices[0]?.label ?? '', /twice at once/);
  await ask(struck[0]!.buttons[0]!.says);
  assert.doesNotMatch(postText(await ask('al-asad')), /struck/);
});

test('a moment that cannot be read is never answered with the present', async () => {
  for (const typed of [
    'how many wounded? as of 09:00',
    'as of yesterday',
    'how many wounded as of 9am',
    'as of monday',
  ])
    assert.match(postText(await ask(`al-asad ${typed}`)), /is no moment/, typed);
  assert.match(postText(await ask('al-asad as of 2030-01-01')), /still to come/);
  assert.match(postText(await ask('al-asad how many wounded as of 2024-08-06 8:36 am')), /As of 6 Aug 2024, 08:36 UTC/);
  assert.match(postText(await ask('al-asad how many wounded as of now?')), /5–7/);
});

test('who may not strike is not offered it, and is told so', async () => {
  const asker = { ...owner('eve'), mayRule: false };
  const post = await asked('quotes al-asad wounded', { asker });
  assert.deepEqual(
    post.menus?.map(({ label }) => label),
    ['Read one in its paragraph'],
  );
  assert.match(postText(await asked('strike al-asad-2024-08-05 004-15 no', { asker })), /Only those/);
  assert.match(postText(await asked('undo x', { asker })), /Only those/);
});

test('what was decided can be taken back from the briefing, by the name of the incident or from a list of all', async () => {
  const struck = await ask('strike al-asad-2024-08-05 004-15 AP withdrew it');
  const id = struck.buttons[0]!.says.replace('undo ', '');
  const { buttons } = await ask('al-asad');
  assert.deepEqual(buttons.at(-1), { label: 'Undo', says: 'undo al-asad-2024-08-05' });
  const asker = { ...owner('eve'), mayRule: false };
  assert.ok((await asked('al-asad', { asker })).buttons.every(({ label }) => label !== 'Undo'));
  for (const typed of ['undo', 'undo al-asad', buttons.at(-1)!.says]) {
    const post = await ask(typed);
    assert.match(postText(post), /Struck by dana, 12 Aug 2024: AP withdrew it/, typed);
    assert.deepEqual(post.buttons[0], { label: 'Undo: AP withdrew it', says: `undo ${id}` }, typed);
  }
  assert.equal((await ask(`undo ${id}`)).title, 'Taken back');
  assert.match(postText(await ask('undo')), /No decision is in force/);
  assert.match(postText(await ask('undo al-asad')), /No decision is in force/);
  assert.equal((await ask('undo blarg')).title, 'No incident is called “blarg”');
});

const IN_SLACK: Request['at'] = { platform: 'slack', workspace: 'T1', id: 'C1', under: null };

test('a mistake is answered by what was wrong, how that is written and where the rest stands', async () => {
  for (const [typed, how] of [
    ['digest hourly', '/incident digest daily 08:00 Europe/London: '],
    ['pause', '/incident pause, resume, test or unsubscribe <the same>: '],
    ['qotes al-asad', '/incident quotes <name> [wounded]: '],
  ] as const) {
    const { lines, buttons } = await asked(typed, { at: IN_SLACK });
    assert.equal(lines.length, 3, typed);
    assert.ok(lines[1]!.text.startsWith(how), lines[1]!.text);
    assert.equal(lines[2]!.text, 'All that can be typed: “/incident help”.');
    assert.equal(buttons.at(-1)!.says, 'help');
  }
});

test('help names all that can be typed in a channel', async () => {
  const platforms = [
    ['slack', ''],
    ['discord', '/'],
  ] as const;
  for (const [platform, slash] of platforms) {
    const said = postText(await asked('help', { at: { ...IN_SLACK, platform } }));
    for (const word of ['subscribe', 'digest', 'subscriptions', 'pause', 'resume', 'unsubscribe', 'test', 'undo'])
      assert.match(said, new RegExp(`(?:^|\\s)${slash}(?:incident )?${word}\\b`, 'mu'), `${platform} ${word}`);
  }
});

test('every quotation opens in its paragraph', async () => {
  const { menus = [] } = await ask('quotes al-asad');
  for (const { says } of menus[0]!.choices) {
    const { lines, about } = await ask(says);
    assert.ok(about, says);
    const [sentence, paragraph = sentence] = lines.flatMap((line) => line.quotes ?? []).map(({ quote }) => quote);
    assert.ok(paragraph!.exact.includes(sentence!.exact), says);
    const [report] = await library.reports([sentence!.report]);
    assert.equal(report?.text.slice(paragraph!.start, paragraph!.end), paragraph!.exact);
  }
});

test('a handover tells what came in since, over one incident or all', async () => {
  assert.match(
    postText(await ask('changes since 2024-08-11')),
    /Rocket attack on Al-Asad Airbase: new \[al-asad-2024-08-05\]/,
  );
  assert.match(postText(await ask('changes al-asad since 2024-08-11')), /new/);
  assert.match(postText(await ask('changes since 00:00')), /Nothing came in/);
  assert.match(postText(await ask('handover since 2024-08-11')), /new \[al-asad/);
  assert.match(postText(await ask('changes since teatime')), /“teatime” is no moment in the past/);
});

test('a slip in a command is answered with the right one', async () =>
  assert.match(postText(await ask('qotes al-asad')), /Did you mean “quotes al-asad”\?/));

test('a name that two incidents share is offered, one that none has is not guessed', async () => {
  assert.equal((await ask('killing')).title, 'Which one is “killing”?');
  const near = await ask('towr twenty');
  assert.deepEqual([near.title, near.lines[0]?.text], ['No incident is called “towr twenty”', 'Nearest:']);
});

test('where nothing is near, it is said so and where names are found', async () => {
  for (const [typed, title] of [
    ['blarg', 'No incident is called “blarg”'],
    ['blarg who did it?', 'No incident is called “blarg”'],
    ['quotes blarg', 'No incident is called “blarg”'],
    ['blarg as of 2024-08-09', 'Nothing on “blarg” as of the end of 9 Aug 2024, UTC'],
  ] as const) {
    const { title: said, lines, buttons } = await ask(typed);
    assert.equal(said, title);
    assert.match(lines[0]!.text, /^No incident in the reports has a name like that/);
    assert.deepEqual([lines.length, buttons.map(({ says }) => says)], [1, ['list', 'help']]);
  }
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
