import { SqliteAdapter, SqliteDialect } from 'kysely';

/**
 * SQLite as Kysely knows it, but that migrations are transactions. Kysely leaves them outside, so that a program killed
 * while it makes a store would leave half of one, which no later start could use.
 */
export class EmbeddedDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new EmbeddedAdapter();
  }
}

class EmbeddedAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
