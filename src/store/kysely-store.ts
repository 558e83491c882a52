import type { Kysely, Transaction } from 'kysely';
import { articleAt } from '../model/article.ts';
import type { Channel } from '../model/channel.ts';
import { byImportance, type Head, type Incident } from '../model/incident.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Ruling } from '../model/ruling.ts';
import { inLots } from './in-lots.ts';
import { keepIncidents } from './keep-incidents.ts';
import { KyselyFeedStates } from './kysely-feed-states.ts';
import { announce, KyselyFollows } from './kysely-follows.ts';
import { KyselyOutbox } from './kysely-outbox.ts';
import { KyselyTellings } from './kysely-tellings.ts';
import type { Tables } from './schema.ts';
import { type Arrival, Overtaken, type Read, ReportRefused, type Store } from './store.ts';

const parsed = <T>(row: { readonly document: string }): T => JSON.parse(row.document) as T;

/** The store in SQL, one text for SQLite and PostgreSQL. */
export class KyselyStore implements Store {
  readonly #db: Kysely<Tables>;
  readonly tellings: KyselyTellings;
  readonly follows: KyselyFollows;
  readonly outbox: KyselyOutbox;
  readonly feeds: KyselyFeedStates;

  /** `skipsLocked`: many processes share the database. */
  constructor(db: Kysely<Tables>, { skipsLocked }: { readonly skipsLocked: boolean }) {
    this.#db = db;
    this.tellings = new KyselyTellings(db);
    this.follows = new KyselyFollows(db);
    this.outbox = new KyselyOutbox(db, skipsLocked);
    this.feeds = new KyselyFeedStates(db);
  }

  async take(report: Report, reading: Reading, version: number, arrivedAt: string): Promise<'new' | 'same'> {
    return this.#db.transaction().execute((tx) => takeOne(tx, { report, reading }, version, arrivedAt));
  }

  async takeAll(read: readonly Read[], version: number, arrivedAt: string): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      for (const one of read) await takeOne(tx, one, version, arrivedAt);
    });
  }

  async akin({ id, url }: Pick<Report, 'id' | 'url'>): Promise<Report[]> {
    const article = url === undefined ? null : articleAt(url);
    const rows = await this.#db
      .selectFrom('reports')
      .select('document')
      .where((e) => e.or([e('id', '=', id), ...(article === null ? [] : [e('article', '=', article)])]))
      .orderBy('id')
      .execute();
    return rows.map((row) => parsed<Report>(row));
  }

  async arrivals(ids?: readonly string[]): Promise<Arrival[]> {
    const all = this.#db.selectFrom('reports').selectAll().orderBy('id');
    const rows = await (ids ? inLots(ids, (lot) => all.where('id', 'in', lot).execute()) : all.execute());
    return rows
      .map((row) => ({ report: parsed<Report>(row), arrivedAt: row.arrived_at }))
      .sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  }

  async ids(): Promise<string[]> {
    const rows = await this.#db.selectFrom('reports').select('id').execute();
    return rows.map(({ id }) => id).sort();
  }

  async readings(version: number, ids?: readonly string[]): Promise<Reading[]> {
    const all = this.#db.selectFrom('readings').select('document').where('version', '=', version);
    const rows = await (ids ? inLots(ids, (lot) => all.where('report_id', 'in', lot).execute()) : all.execute());
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

  /** Another process may take the next place first: then the one after it. */
  async rule(ruling: Ruling): Promise<void> {
    let placed = false;
    while (!placed) placed = await this.#placeLast(ruling);
  }

  async #placeLast(ruling: Ruling): Promise<boolean> {
    const last = await this.#db
      .selectFrom('rulings')
      .select((e) => e.fn.max('position').as('position'))
      .executeTakeFirst();
    return this.#db.transaction().execute(async (tx) => {
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('rulings')
        .values({ position: Number(last?.position ?? 0) + 1, id: ruling.id, document: JSON.stringify(ruling) })
        .onConflict((conflict) => conflict.column('position').doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 1n) return false;
      await announce(tx, `ruling ${ruling.id}`);
      return true;
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
    // One statement: between two, another process may keep them, and there would seem to be none.
    const rows = await this.#db
      .selectFrom('derived')
      .leftJoin('incidents', (join) => join.onTrue())
      .where('what', '=', 'incidents')
      .where('state', '=', state)
      .select('head')
      .execute();
    const heads = rows.flatMap(({ head }) => (head === null ? [] : (JSON.parse(head) as Head)));
    return rows.length ? heads.sort(byImportance) : null;
  }

  async incidents(state: string, ids?: readonly string[]): Promise<Incident[]> {
    const all = this.#kept(state).select('document');
    const rows = await (ids ? inLots(ids, (lot) => all.where('id', 'in', lot).execute()) : all.execute());
    return rows.map((row) => parsed<Incident>(row)).sort((a, b) => byImportance(a.briefing, b.briefing));
  }

  /** None where they are kept for another state: one statement, so that nothing comes between. */
  #kept(state: string) {
    return this.#db
      .selectFrom('incidents')
      .where((e) => e.exists(e.selectFrom('derived').select('what').where('state', '=', state)));
  }

  async keepIncidents(state: string, incidents: readonly Incident[]): Promise<void> {
    await this.#db.transaction().execute((tx) => keepIncidents(state, incidents, tx));
  }

  async remember(incident: string, channel: Channel, messages: readonly string[]): Promise<void> {
    const rows = ['', ...messages].map((message) => ({ ...keyOf(channel), message, incident }));
    await this.#db
      .insertInto('subjects')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['platform', 'workspace', 'channel', 'message']).doUpdateSet({ incident }),
      )
      .execute();
  }

  async subject(channel: Channel): Promise<string | null> {
    const { platform, workspace, channel: id } = keyOf(channel);
    const rows = await this.#db
      .selectFrom('subjects')
      .select(['message', 'incident'])
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('channel', '=', id)
      .where('message', 'in', ['', channel.under ?? ''])
      .execute();
    const own = (rows.find(({ message }) => message !== '') ?? rows[0])?.incident;
    return own ?? this.#threadSubject(channel);
  }

  /** A Discord thread is a channel of its own, and bears the id of the message that it was opened from. */
  async #threadSubject(channel: Channel): Promise<string | null> {
    const { platform, workspace, channel: id } = keyOf(channel);
    const row = await this.#db
      .selectFrom('subjects')
      .select('incident')
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('message', '=', id)
      .executeTakeFirst();
    return row?.incident ?? null;
  }

  async forget({ platform, workspace, id }: Parameters<Store['forget']>[0]): Promise<void> {
    const all = this.#db
      .deleteFrom('subjects')
      .where('platform', '=', platform)
      .where('workspace', '=', workspace ?? '');
    await (id === undefined ? all : all.where('channel', '=', id)).execute();
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

const keyOf = ({ platform, workspace, id }: Channel) => ({ platform, workspace: workspace ?? '', channel: id });

async function takeOne(
  tx: Transaction<Tables>,
  { report, reading }: Read,
  version: number,
  arrivedAt: string,
): Promise<'new' | 'same'> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('reports')
    .values({ id: report.id, document: JSON.stringify(report), arrived_at: arrivedAt, ...articleOf(report) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return sameOrRefused(tx, report);
  await tx
    .insertInto('readings')
    .values({ report_id: report.id, version, document: JSON.stringify(reading) })
    .execute();
  await announce(tx, `report ${report.id}`);
  return 'new';
}

const articleOf = ({ url, articleVersion = 1 }: Report) =>
  url === undefined
    ? { article: null, article_version: null }
    : { article: articleAt(url), article_version: articleVersion };

async function sameOrRefused(tx: Transaction<Tables>, report: Report): Promise<'same'> {
  const known = await tx.selectFrom('reports').select('document').where('id', '=', report.id).executeTakeFirst();
  if (!known) throw new Overtaken(`Another version of the article of report ${report.id} came first: look again.`);
  if (parsed<Report>(known).text === report.text) return 'same';
  throw new ReportRefused(`Report ${report.id} is known with another text: give the new version an id of its own.`);
}
