import type { Kysely } from 'kysely';
import { type Head, headOf, type Incident } from '../model/incident.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Tables } from './schema.ts';
import { type Arrival, type Store, StoreFailure } from './store.ts';

const parsed = <T>(row: { readonly document: string }): T => JSON.parse(row.document) as T;

/** The store in SQL, one text for SQLite and PostgreSQL. */
export class KyselyStore implements Store {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async take(report: Report, reading: Reading, version: number, arrivedAt: string): Promise<'new' | 'same'> {
    return this.#db.transaction().execute(async (tx) => {
      const known = await tx.selectFrom('reports').select('document').where('id', '=', report.id).executeTakeFirst();
      if (known) return sameOrRefused(parsed<Report>(known), report);
      await tx
        .insertInto('reports')
        .values({ id: report.id, document: JSON.stringify(report), arrived_at: arrivedAt })
        .execute();
      await tx
        .insertInto('readings')
        .values({ report_id: report.id, version, document: JSON.stringify(reading) })
        .execute();
      return 'new';
    });
  }

  async arrivals(ids?: readonly string[]): Promise<Arrival[]> {
    const all = this.#db.selectFrom('reports').selectAll().orderBy('id');
    const rows = await inLots(ids, (lot) => (lot ? all.where('id', 'in', lot) : all).execute());
    return rows
      .map((row) => ({ report: parsed<Report>(row), arrivedAt: row.arrived_at }))
      .sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  }

  async readings(version: number, ids?: readonly string[]): Promise<Reading[]> {
    const all = this.#db.selectFrom('readings').select('document').where('version', '=', version);
    const rows = await inLots(ids, (lot) => (lot ? all.where('report_id', 'in', lot) : all).execute());
    return rows.map((row) => parsed<Reading>(row)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async keepReading(reading: Reading, version: number): Promise<void> {
    const document = JSON.stringify(reading);
    await this.#db
      .insertInto('readings')
      .values({ report_id: reading.id, version, document })
      .onConflict((conflict) => conflict.column('report_id').doUpdateSet({ version, document }))
      .execute();
  }

  async rulings(): Promise<Ruling[]> {
    const rows = await this.#db.selectFrom('rulings').select('document').orderBy('position').execute();
    return rows.map((row) => parsed<Ruling>(row));
  }

  async rule(ruling: Ruling): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const last = await tx
        .selectFrom('rulings')
        .select((e) => e.fn.max('position').as('position'))
        .executeTakeFirst();
      await tx
        .insertInto('rulings')
        .values({ position: Number(last?.position ?? 0) + 1, id: ruling.id, document: JSON.stringify(ruling) })
        .execute();
    });
  }

  /** Reports and rulings are only ever added, so their numbers tell one state from another. */
  async state(): Promise<string> {
    const count = async (table: 'reports' | 'rulings'): Promise<number> => {
      const row = await this.#db
        .selectFrom(table)
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirstOrThrow();
      return Number(row.n);
    };
    return `${await count('reports')} reports, ${await count('rulings')} rulings`;
  }

  async heads(state: string): Promise<Head[] | null> {
    const rows = await this.#db
      .selectFrom('incidents')
      .select('head')
      .where('state', '=', state)
      .orderBy('position')
      .execute();
    return rows.length ? rows.map((row) => JSON.parse(row.head) as Head) : null;
  }

  async incidents(state: string, ids?: readonly string[]): Promise<Incident[]> {
    const all = this.#db
      .selectFrom('incidents')
      .select(['position', 'document'])
      .where('state', '=', state)
      .orderBy('position');
    const rows = await inLots(ids, (lot) => (lot ? all.where('id', 'in', lot) : all).execute());
    return rows.sort((a, b) => a.position - b.position).map((row) => parsed<Incident>(row));
  }

  async keepIncidents(state: string, incidents: readonly Incident[]): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await tx.deleteFrom('incidents').execute();
      for (const [position, incident] of incidents.entries())
        await tx
          .insertInto('incidents')
          .values({
            state,
            position,
            id: incident.briefing.id,
            head: JSON.stringify(headOf(incident)),
            document: JSON.stringify(incident),
          })
          .execute();
    });
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

/** Databases bound the number of values of one statement. */
const LOT = 500;

/** Asks for many ids a lot at a time, or once for everything. */
async function inLots<T>(
  ids: readonly string[] | undefined,
  ask: (lot: string[] | null) => Promise<T[]>,
): Promise<T[]> {
  if (!ids) return ask(null);
  const rows: T[] = [];
  for (let from = 0; from < ids.length; from += LOT) rows.push(...(await ask(ids.slice(from, from + LOT))));
  return rows;
}

function sameOrRefused(known: Report, report: Report): 'same' {
  if (known.text === report.text) return 'same';
  throw new StoreFailure(`Report ${report.id} is known with another text: give the new version an id of its own.`);
}
