import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes } from '../../src/brief/changes.ts';
import { fuseIncident } from '../../src/fuse/fuse.ts';
import { Update } from '../../src/model/update.ts';
import { briefAlAsad, briefOf, fuseAlone } from '../support/a-briefing.ts';
import { aClaim, aReading, exactly, said } from '../support/a-reading.ts';

const step = { from: 1, to: 2 };
const changed = (before: string[], after: string[]) => changes(briefAlAsad(...before), briefAlAsad(...after), step);
const change = (update: Update | null, field: string) => update?.changes.find((found) => found.field === field);

test('the same reports change nothing', () => assert.equal(changed(['000', '001'], ['001', '000']), null));

test('a new incident is an alert with what is known', () => {
  const alert = changes(null, briefAlAsad('001'), { from: 0, to: 1 });
  assert.deepEqual(Update.parse(alert), alert);
  assert.equal(alert?.msgType, 'Alert');
  assert.equal(change(alert, 'wounded')?.after, '“several”');
  assert.equal(change(alert, 'attribution.status')?.after, 'blamed');
  assert.equal(change(alert, 'when')?.after, 'Monday 5 August 2024');
});

test('several → at least seven without a source → the sourced five', () => {
  const first = changed(['001'], ['001', '000']);
  assert.equal(change(first, 'wounded')?.before, '“several”');
  assert.equal(change(first, 'wounded')?.after, 'at least 7');
  assert.match(change(first, 'wounded')?.why ?? '', /no source named/);
  assert.ok(change(first, 'contradiction.when'));
  const second = changed(['001', '000'], ['001', '000', '002']);
  assert.equal(change(second, 'wounded')?.after, '5–7, possibly more, not final');
  assert.match(change(second, 'wounded')?.why ?? '', /a number with a source comes before one without/);
  assert.equal(second?.loud, true);
});

test('the first claim is loud, and says that reports had no claim before', () => {
  const update = changed(['000', '001', '002', '004'], ['000', '001', '002', '003', '004']);
  const status = change(update, 'attribution.status');
  assert.deepEqual([status?.before, status?.after, status?.correction], ['blamed', 'claimed', false]);
  assert.equal(status?.quotes[0]?.report, '003');
  assert.equal(update?.loud, true);
  assert.equal(change(update, 'wounded'), undefined);
  assert.ok(update?.changes.some(({ after }) => /al-Thawriyoun/.test(after ?? '')));
  assert.ok(update?.changes.some(({ field, after }) => field === 'what' && /Haditha/.test(after ?? '')));
  assert.ok(change(update, 'contradiction.attribution.statement'));
});

const report = (id: string, on: string, ...claims: Parameters<typeof aReading>[0]['claims']) =>
  aReading({ id, text: 'text', publishedAt: on, claims });

test('a number that its source took back is a correction', () => {
  const told = (n: number) => aClaim('killed', exactly(n), 'text', { speaker: 'the Interior Ministry' });
  const before = briefOf(fuseAlone(report('a', '2024-08-05', told(9))));
  const both = aReading({ id: 'a', text: 'text', publishedAt: '2024-08-05', claims: [told(9)] });
  const after = structuredClone(briefOf(fuseAlone(both)));
  const killed = after.casualties.killed;
  if (killed.status !== 'reported') assert.fail('a number is reported');
  after.casualties.killed = {
    ...killed,
    low: 2,
    best: 2,
    high: 2,
    figures: [{ ...killed.figures[0]!, standing: false, why: 'the same source later said “2”' }],
  };
  const update = changes(before, after, step);
  assert.equal(change(update, 'killed')?.correction, true);
  assert.match(change(update, 'killed')?.why ?? '', /stands no longer: the same source/);
});

test('a toll that rises is no correction, one that falls is, whoever gives it', () => {
  const told = (n: number, speaker: string) => aClaim('killed', exactly(n), 'text', { speaker });
  const briefing = (...numbers: readonly (readonly [number, string])[]) => {
    const readings = numbers.map(([n, speaker], k) => report(`r${k}`, `2024-08-0${5 + k}`, told(n, speaker)));
    const members = readings.map(({ id }) => ({ report: id, incident: 0 }));
    return briefOf(fuseIncident(new Map(readings.map((reading) => [reading.id, reading])), members, []));
  };
  const [four, six] = [
    [4, 'the Interior Ministry'],
    [6, 'the Interior Ministry'],
  ] as const;
  const rising = change(changes(briefing(four), briefing(four, six), step), 'killed');
  assert.deepEqual([rising?.before, rising?.after, rising?.correction], ['4', '6', false]);
  const falling = change(changes(briefing(six), briefing(six, four), step), 'killed');
  assert.deepEqual([falling?.before, falling?.after, falling?.correction], ['6', '4', true]);
});

test('a denial is told, a first death is loud, more of the same is silent', () => {
  const blamed = aClaim('attribution', said({ stance: 'blamed', actor: 'Red Group', actorLevel: 'group' }), 'text', {
    speaker: 'police',
  });
  const denied = aClaim('attribution', said({ stance: 'denied', actor: 'Red Group', actorLevel: 'group' }), 'text', {
    speaker: 'Red Group',
  });
  const brief = (...claims: Parameters<typeof aReading>[0]['claims']) =>
    briefOf(fuseAlone(report('a', '2024-08-05', ...claims)));
  const denial = changes(brief(blamed), brief(blamed, denied), step);
  assert.equal(change(denial, 'attribution.denied')?.after, 'denied: Red Group');
  assert.equal(denial?.loud, false);
  assert.equal(changes(brief(blamed), brief(blamed, aClaim('killed', exactly(1), 'text')), step)?.loud, true);
  assert.equal(changes(brief(blamed), brief(blamed, blamed), step), null);
});
