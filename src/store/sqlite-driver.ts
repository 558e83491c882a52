import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';

/** node:sqlite in the shape that Kysely's dialect expects. `failure` says what an error of the database means. */
export function asKyselyWants(database: DatabaseSync, failure: (error: unknown) => Error): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = database.prepare(ours(sql, database.isTransaction));
      const told = <T>(work: (values: SQLInputValue[]) => T, values: readonly unknown[]): T => {
        try {
          return work(values.map(primitive));
        } catch (error) {
          throw failure(error);
        }
      };
      return {
        reader: statement.columns().length > 0,
        all: (values) => told((bound) => statement.all(...bound), values),
        run: (values) => {
          const { changes, lastInsertRowid } = told((bound) => statement.run(...bound), values);
          return { changes: Number(changes), lastInsertRowid };
        },
        iterate: (values) => told((bound) => statement.iterate(...bound), values),
      };
    },
  };
}

/**
 * A transaction takes the write lock at once, so none fails half-way. SQLite takes a whole transaction back itself when
 * the disk is full; a second time would be an error that hides the first.
 */
function ours(sql: string, isTransaction: boolean): string {
  if (sql === 'begin') return 'begin immediate';
  return sql === 'rollback' && !isTransaction ? 'select 1' : sql;
}

/** An object as the first value would be taken for named parameters and shift the others: refused. */
function primitive(value: unknown): SQLInputValue {
  if (value === null || ['string', 'number', 'bigint'].includes(typeof value)) return value as SQLInputValue;
  throw new TypeError(`a value of type ${typeof value} cannot be stored`);
}
