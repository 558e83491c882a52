import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeInShort, changeInWords } from '../../src/brief/change-words.ts';
import { changes } from '../../src/brief/changes.ts';
import { changesPost } from '../../src/brief/changes-post.ts';
import { listPost, missPost, offerPost } from '../../src/brief/list-post.ts';
import { quotesPost } from '../../src/brief/quotes-post.ts';
import { sourcesPost } from '../../src/brief/sources-post.ts';
import type { Change } from '../../src/model/update.ts';
import { briefAlAsad } from '../support/a-briefing.ts';
import { seedText } from '../support/al-asad-readings.ts';
import { postText } from '../support/post-text.ts';

const MACHINE = /attribution\.|contradiction\.|wounded_serious|launch_site|provisional/;

test('every quote of a post is word for word in its report', () => {
  const quotes = quotesPost(briefAlAsad(), null).lines.flatMap((line) => line.quotes ?? []);
  assert.ok(quotes.length > 10);
  for (const { quote } of quotes) assert.equal(seedText(quote.report).slice(quote.start, quote.end), quote.exact);
});

test('quotes of one field are that field only, whatever people call it', () => {
  const wounded = postText(quotesPost(briefAlAsad(), 'wounded'));
  assert.match(wounded, /^wounded: at least 5, US officials to Reuters$/m);
  assert.doesNotMatch(wounded, /claimed|where:/);
  assert.equal(postText(quotesPost(briefAlAsad(), 'injured')), wounded);
  assert.equal(postText(quotesPost(briefAlAsad(), 'attribution')), postText(quotesPost(briefAlAsad(), 'who')));
});

test('a field asked for shows all its sentences, the whole a few of each', () => {
  const where = (field: string | null) =>
    quotesPost(briefAlAsad(), field).lines.find((line) => line.text.startsWith('where:'));
  assert.ok((where('where')?.quotes?.length ?? 0) >= (where(null)?.quotes?.length ?? 0));
  assert.doesNotMatch(where('where')?.text ?? '', /more\)/);
});

test('a sentence under several values is chosen by the first of them', () => {
  const { lines, menus = [] } = quotesPost(briefAlAsad(), null);
  assert.match(lines[0]!.text, /^wounded: /);
  assert.match(menus[0]!.choices[0]!.label, /^wounded: /);
});

test('no two choices of a menu begin alike', () => {
  const { menus = [] } = quotesPost(briefAlAsad(), null);
  for (const { label, choices } of menus) {
    const begun = choices.map((choice) => choice.label.slice(0, 60));
    assert.deepEqual([...new Set(begun)], begun, label);
  }
  assert.match(
    menus[0]!.choices.map((choice) => choice.label).join('\n'),
    /^wounded \(1\): report 004.*\n(?:.*\n)*wounded \(2\): report 004/m,
  );
});

test('a field that is none lists those that there are', () =>
  assert.match(postText(quotesPost(briefAlAsad(), 'weather')), /^No quotes under “weather”\. There are: wounded, /));

test('a date in a list is no more exact than the reports are', () => {
  const briefing = briefAlAsad();
  const when = { ...briefing.when!, start: '2024-01-01', end: '2024-01-31', date_prec: 3 };
  assert.match(
    postText(listPost([{ ...briefing, when }], '')),
    /Airbase, January 2024: killed not reported, wounded 5–7/,
  );
  assert.match(postText(listPost([{ ...briefing, when: null }], '')), /Airbase, no date: /);
});

test('an empty list, an offer and a miss say what they are', () => {
  const briefing = briefAlAsad();
  assert.equal(postText(listPost([], 'mars')), 'No incident fits “mars”.');
  assert.equal(offerPost('asad', [briefing, briefing]).title, 'Which one is “asad”?');
  assert.deepEqual(offerPost('asad', [briefing]).buttons, [{ label: briefing.title, says: briefing.id }]);
  assert.equal(missPost('mars', [briefing], null).title, 'No incident is called “mars”');
  assert.equal(missPost('mars', [], '2024-08-06T08:36:00Z').title, 'Nothing on “mars” as of 6 Aug 2024, 08:36 UTC');
});

test('what changed is told in words of people', () => {
  const first = changes(null, briefAlAsad('001'), { from: 0, to: 1 })!.changes;
  const then = changes(briefAlAsad('001'), briefAlAsad('001', '002', '003'), { from: 1, to: 2 })!.changes;
  const text = postText(
    changesPost(briefAlAsad(), [
      { report: '001', changes: first },
      { report: '003', changes: then },
    ]),
  );
  assert.doesNotMatch(text, MACHINE);
  assert.match(text, /^report 001, outlet not named, 6 Aug 2024$/m);
  assert.match(text, /^- a group claims it; before: /m);
  assert.match(text, /^- wounded: .*; before: “[Ss]everal”/m);
  assert.match(text, /^Where the reports differ$/m);
});

const change = (known: Partial<Change>): Change => ({
  field: 'killed',
  before: null,
  after: '3',
  correction: false,
  why: 'new',
  quotes: [],
  ...known,
});

test('a change names what it was, and a correction as such', () => {
  assert.equal(changeInWords(change({})), 'killed: 3');
  assert.equal(
    changeInWords(change({ before: '5', correction: true, why: 'police corrected it' })),
    'corrected: killed: 3; before: 5; police corrected it',
  );
  assert.equal(changeInShort(change({ after: null, before: '5' })), 'killed: no longer reported');
  assert.equal(
    changeInShort(change({ field: 'contradiction.when', after: null })),
    'the reports no longer differ on when',
  );
});

test('sources are told by their mouths, not by their outlets', () => {
  const text = postText(sourcesPost(briefAlAsad()));
  assert.doesNotMatch(text, MACHINE);
  assert.match(text, /^Who says it: The numbers rest on 2 sources, all speak for the US government\.$/m);
  assert.match(text, /^- US officials to Reuters, for the US government: .*wounded/m);
  assert.match(text, /^- The New Region, no date \[003\]$/m);
});

test('a report that a later version replaced is named as such, not lost', () => {
  const earlier = { id: '004~0', source: 'Example Times', publishedAt: '2024-08-05', by: '004' };
  const text = postText(sourcesPost({ ...briefAlAsad(), replaced: [earlier] }));
  assert.match(text, /Example Times, 5 Aug 2024: replaced by a later version, 004 \[004~0\]/);
});

test('where no one named gives a number, the sources say so', () =>
  assert.match(postText(sourcesPost({ ...briefAlAsad(), origins: [] })), /No named source gives a number/));
