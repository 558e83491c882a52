import assert from 'node:assert/strict';
import { derive } from '../../src/derive/derive.ts';
import { readReport } from '../../src/extract/read-report.ts';
import type { Channel } from '../../src/model/channel.ts';
import { headOf } from '../../src/model/incident.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Report } from '../../src/model/report.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { Overtaken, type Read, ReportRefused, type Store } from '../../src/store/store.ts';

const AT = '2025-03-12T08:00:00.000Z';
const report = (id: string, town = 'Quetta'): Report => ({
  id,
  text: `A bomb killed ${id.length + 1} people in ${town} on Monday. “It’s over”, 🚀 said police.`,
  publishedAt: '2025-03-12',
});
const reading = (id: string): Reading => readReport(report(id));
const read = (id: string): Read => ({ report: report(id), reading: reading(id) });
const idsIn = async (store: Store): Promise<string[]> => (await store.arrivals()).map((arrival) => arrival.report.id);
const ADDRESS = 'https://news.example.org/blast';
const version = (id: string, articleVersion: number): Report => ({
  ...report(id),
  url: `${ADDRESS}#${id}`,
  ...(articleVersion > 1 && { articleVersion }),
});
const channel = (id: string, under: string | null = null): Channel => ({
  platform: 'slack',
  workspace: 'T1',
  id,
  under,
});
const ruling = (id: string): Ruling => ({ kind: 'strike', claims: ['a-01'], by: 'dana', reason: 'a typo', at: AT, id });

/** What every store must do: a clause each, run on an empty store. */
export const STORE_CONTRACT: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'a report that was taken is there, as given': async (store) => {
    assert.equal(await store.take(report('b'), reading('b'), 1, AT), 'new');
    assert.equal(await store.take(report('a'), reading('a'), 1, AT), 'new');
    assert.deepEqual(
      await store.arrivals(),
      ['a', 'b'].map((id) => ({ report: report(id), arrivedAt: AT })),
    );
  },
  'its reading is there with it': async (store) => {
    await store.take(report('a'), reading('a'), 1, AT);
    assert.deepEqual(await store.readings(1), [reading('a')]);
    assert.deepEqual(await store.readings(2), []);
  },
  'the same report again changes nothing': async (store) => {
    await store.take(report('a'), reading('a'), 1, AT);
    assert.equal(await store.take(report('a'), reading('a'), 1, '2026-01-01T00:00:00.000Z'), 'same');
    assert.equal((await store.arrivals())[0]?.arrivedAt, AT);
  },
  'another text under a known id is refused and the first stays': async (store) => {
    await store.take(report('a'), reading('a'), 1, AT);
    await assert.rejects(store.take(report('a', 'Kabul'), reading('a'), 1, AT), ReportRefused);
    assert.deepEqual(
      (await store.arrivals()).map((a) => a.report),
      [report('a')],
    );
  },
  'twenty that take the same report at once take it once': async (store) => {
    const taken = await Promise.all(Array.from({ length: 20 }, () => store.take(report('a'), reading('a'), 1, AT)));
    assert.deepEqual(taken.toSorted(), ['new', ...Array<string>(19).fill('same')]);
    assert.equal((await store.arrivals()).length, 1);
  },
  'reports of one id or one article are found by either': async (store) => {
    await store.take(version('a', 1), reading('a'), 1, AT);
    await store.take(version('b', 2), reading('b'), 1, AT);
    await store.take(report('c'), reading('c'), 1, AT);
    await store.take({ ...report('d'), url: `${ADDRESS}-2` }, reading('d'), 1, AT);
    const akin = async (of: Pick<Report, 'id' | 'url'>): Promise<string[]> =>
      (await store.akin(of)).map(({ id }) => id);
    assert.deepEqual(await akin({ id: 'x', url: `${ADDRESS}/?utm_source=x#top` }), ['a', 'b']);
    assert.deepEqual(await akin({ id: 'c', url: ADDRESS }), ['a', 'b', 'c']);
    assert.deepEqual(await akin({ id: 'c' }), ['c']);
    assert.deepEqual(await akin({ id: 'nobody' }), []);
    assert.deepEqual(await store.akin({ id: 'b' }), [version('b', 2)]);
  },
  'of two that are the same version of an article the later one is told so': async (store) => {
    await store.take(version('a', 1), reading('a'), 1, AT);
    await assert.rejects(store.take(version('b', 1), reading('b'), 1, AT), Overtaken);
    await assert.rejects(
      store.takeAll([read('c'), { report: version('b', 1), reading: reading('b') }], 1, AT),
      Overtaken,
    );
    assert.deepEqual(await idsIn(store), ['a']);
    assert.equal(await store.take(version('a', 1), reading('a'), 1, AT), 'same');
  },
  'twenty that are the next version of an article at once: one is': async (store) => {
    const ids = Array.from({ length: 20 }, (_, k) => `v${k}`);
    const taken = await Promise.allSettled(ids.map((id) => store.take(version(id, 1), reading(id), 1, AT)));
    assert.equal(taken.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.equal((await idsIn(store)).length, 1);
  },
  'several are taken together, those already known too': async (store) => {
    await store.take(report('b'), reading('b'), 1, AT);
    await store.takeAll(['a', 'b', 'c'].map(read), 1, AT);
    assert.deepEqual(await idsIn(store), ['a', 'b', 'c']);
  },
  'of several none is taken where one is refused': async (store) => {
    await store.take(report('b', 'Kabul'), reading('b'), 1, AT);
    await assert.rejects(store.takeAll(['a', 'b', 'c'].map(read), 1, AT), ReportRefused);
    assert.deepEqual(await idsIn(store), ['b']);
  },
  'those asked for are given, however many these are': async (store) => {
    const ids = Array.from({ length: 1201 }, (_, k) => `r${String(k).padStart(4, '0')}`);
    await store.takeAll(
      ids.map((id) => ({ report: { id, text: 'A bomb.' }, reading: { ...reading('a'), id } })),
      1,
      AT,
    );
    const asked = ids.slice(100);
    assert.deepEqual(
      (await store.arrivals([...asked, 'nobody'])).map((arrival) => arrival.report.id),
      asked,
    );
    assert.deepEqual(
      (await store.readings(1, [...asked, 'nobody'])).map(({ id }) => id),
      asked,
    );
    assert.deepEqual(await store.readings(1, []), []);
  },
  'a reading made anew takes the place of the old one': async (store) => {
    await store.take(report('a'), reading('a'), 1, AT);
    await store.keepReading(reading('a'), 2);
    assert.deepEqual(await store.readings(1), []);
    assert.deepEqual(await store.readings(2), [reading('a')]);
  },
  'rulings are kept in the order of deciding': async (store) => {
    for (const id of ['z', 'a', 'm']) await store.rule(ruling(id));
    assert.deepEqual(await store.rulings(), ['z', 'a', 'm'].map(ruling));
  },
  'twenty rulings at once are all kept': async (store) => {
    const ids = Array.from({ length: 20 }, (_, k) => `r${k}`);
    await Promise.all(ids.map((id) => store.rule(ruling(id))));
    assert.deepEqual((await store.rulings()).map(({ id }) => id).sort(), ids.sort());
  },
  'the state tells whether anything came in': async (store) => {
    const states = [await store.state()];
    await store.take(report('a'), reading('a'), 1, AT);
    states.push(await store.state());
    await store.rule(ruling('r'));
    states.push(await store.state());
    assert.equal(new Set(states).size, 3);
    await store.keepReading(reading('a'), 2);
    assert.equal(await store.state(), states[2]);
  },
  'incidents are kept for one state, by importance': async (store) => {
    const incidents = derive([reading('a')], [], null);
    assert.equal(await store.heads('one'), null);
    await store.keepIncidents('one', incidents);
    assert.deepEqual(await store.heads('one'), incidents.map(headOf));
    assert.deepEqual(await store.incidents('one'), incidents);
    assert.deepEqual(await store.incidents('one', [incidents.at(-1)!.briefing.id, 'nobody']), [incidents.at(-1)]);
    await store.keepIncidents('two', incidents);
    assert.equal(await store.heads('one'), null);
    assert.deepEqual(await store.incidents('two'), incidents);
  },
  'of incidents kept before, those that are gone go, and those that read otherwise are replaced': async (store) => {
    const [first, ...others] = derive([reading('a'), reading('b')], [], null);
    const other = { ...first!, briefing: { ...first!.briefing, title: 'Read otherwise' } };
    await store.keepIncidents('one', [first!, ...others]);
    await store.keepIncidents('two', [other]);
    assert.deepEqual(await store.incidents('two'), [other]);
    assert.deepEqual(await store.heads('two'), [headOf(other)]);
    await store.keepIncidents('three', []);
    assert.deepEqual(await store.heads('three'), []);
  },
  'the ids of all reports are listed': async (store) => {
    for (const id of ['b', 'a']) await store.take(report(id), reading(id), 1, AT);
    assert.deepEqual(await store.ids(), ['a', 'b']);
  },
  'what a message is about is remembered, else what was spoken of last in the channel': async (store) => {
    assert.equal(await store.subject(channel('C1')), null);
    await store.remember('quetta', channel('C1'), ['1.1', '1.2']);
    await store.remember('kabul', channel('C1'), ['2.1']);
    await store.remember('herat', channel('C2'), ['1.1']);
    assert.equal(await store.subject(channel('C1', '1.2')), 'quetta');
    assert.equal(await store.subject(channel('C1')), 'kabul');
    assert.equal(await store.subject(channel('C1', '9.9')), 'kabul');
    assert.equal(await store.subject(channel('C2', '1.1')), 'herat');
    assert.equal(await store.subject({ ...channel('C1', '1.1'), workspace: 'T2' }), null);
    assert.equal(await store.subject(channel('1.2')), 'quetta');
    await store.remember('zaranj', channel('C1'), ['1.1']);
    assert.equal(await store.subject(channel('C1', '1.1')), 'zaranj');
  },
  'what was spoken of is forgotten for a channel or for a workspace': async (store) => {
    for (const id of ['C1', 'C2']) await store.remember('quetta', channel(id), ['1.1']);
    await store.remember('quetta', { ...channel('C1'), workspace: null }, []);
    await store.forget({ platform: 'slack', workspace: 'T1', id: 'C1' });
    assert.equal(await store.subject(channel('C1', '1.1')), null);
    assert.equal(await store.subject(channel('C2', '1.1')), 'quetta');
    await store.forget({ platform: 'slack', workspace: 'T1' });
    assert.equal(await store.subject(channel('C2')), null);
    assert.equal(await store.subject({ ...channel('C1'), workspace: null }), 'quetta');
  },
  'twenty may keep the same incidents at once': async (store) => {
    const incidents = derive([reading('a')], [], null);
    await Promise.all(Array.from({ length: 20 }, () => store.keepIncidents('one', incidents)));
    assert.deepEqual(await store.incidents('one'), incidents);
  },
  'heads that are asked for while they are being kept are all there or not kept yet': async (store) => {
    const incidents = derive([reading('a')], [], null);
    const heads = incidents.map(headOf);
    for (let k = 0; k < 50; k += 1) {
      const asked = Array.from({ length: 5 }, () => store.heads(`state ${k}`));
      const [, ...got] = await Promise.all([store.keepIncidents(`state ${k}`, incidents), ...asked]);
      for (const one of got) assert.deepEqual(one ?? heads, heads);
    }
  },
};
