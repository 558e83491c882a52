import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { STORE_CONTRACT } from '../contracts/store.contract.ts';

const root = mkdtempSync(join(tmpdir(), 'sitrep-saboteur-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A store with one method broken, for each clause of the contract that must notice. */
const BROKEN: Readonly<Record<keyof typeof STORE_CONTRACT, (store: Store) => Partial<Store>>> = {
  'a report that was taken is there, as given': () => ({ take: async () => 'new' }),
  'its reading is there with it': () => ({ readings: async () => [] }),
  'the same report again changes nothing': (store) => ({ take: (...args) => store.take(...args).then(() => 'new') }),
  'another text under a known id is refused and the first stays': (store) => ({
    take: async (...args) => store.take(...args).catch(() => 'same' as const),
  }),
  'twenty that take the same report at once take it once': (store) => ({
    take: (...args) =>
      store.take(...args).then(
        () => 'new',
        () => 'new',
      ),
  }),
  'reports of one id or one article are found by either': (store) => ({ akin: ({ id }) => store.akin({ id }) }),
  'of two that are the same version of an article the later one is told so': (store) => ({
    take: async (...args) => store.take(...args).catch(() => 'same' as const),
  }),
  'twenty that are the next version of an article at once: one is': (store) => ({
    take: ({ url: _, ...report }, ...rest) => store.take(report, ...rest),
  }),
  'several are taken together, those already known too': () => ({ takeAll: async () => {} }),
  'of several none is taken where one is refused': (store) => ({
    takeAll: async (read, version, arrivedAt) => {
      for (const one of read) await store.take(one.report, one.reading, version, arrivedAt);
    },
  }),
  'those asked for are given, however many these are': (store) => ({
    readings: async (version, ids) => store.readings(version, ids?.slice(0, 500)),
  }),
  'a reading made anew takes the place of the old one': () => ({ keepReading: async () => {} }),
  'rulings are kept in the order of deciding': (store) => ({
    rulings: async () => (await store.rulings()).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }),
  'twenty rulings at once are all kept': (store) => ({ rule: dropping((ruling) => store.rule(ruling)) }),
  'the state tells whether anything came in': () => ({ state: async () => 'always the same' }),
  'incidents are kept for one state, by importance': (store) => ({ incidents: async () => store.incidents('one') }),
  'what a message is about is remembered, else what was spoken of last in the channel': (store) => ({
    subject: (channel) => store.subject({ ...channel, under: null }),
  }),
  'what was spoken of is forgotten for a channel or for a workspace': (store) => ({
    forget: ({ platform, workspace }) => store.forget({ platform, workspace }),
  }),
  'of incidents kept before, those that are gone go, and those that read otherwise are replaced': (store) => ({
    keepIncidents: async (state, incidents) => void (incidents.length && (await store.keepIncidents(state, incidents))),
  }),
  'the ids of all reports are listed': (store) => ({ ids: async () => (await store.ids()).reverse() }),
  'heads that are asked for while they are being kept are all there or not kept yet': (store) => ({
    heads: async (state) => (await store.heads(state)) ?? ((await store.heads(state)) && []),
  }),
  'twenty may keep the same incidents at once': (store) => ({
    incidents: async (state) => [...(await store.incidents(state)), ...(await store.incidents(state))],
  }),
};

/** Forgets what comes in while it is still busy with what came before. */
function dropping<T>(work: (of: T) => Promise<void>): (of: T) => Promise<void> {
  let isBusy = false;
  return async (of) => {
    if (isBusy) return;
    isBusy = true;
    await work(of);
    isBusy = false;
  };
}

for (const [clause, holds] of Object.entries(STORE_CONTRACT))
  test(`a store that breaks it is found: ${clause}`, async () => {
    const store = await openSqlite(join(root, clause.replace(/\W+/g, '-')));
    const broken = BROKEN[clause]!(store);
    const saboteur = new Proxy(store, {
      get: (target, key) =>
        (broken as Record<string | symbol, unknown>)[key] ??
        (Reflect.get(target, key) as (...args: unknown[]) => unknown).bind(target),
    });
    await assert.rejects(holds(saboteur), assert.AssertionError);
    await store.close();
  });
