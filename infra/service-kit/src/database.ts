import type { Constructor, EntitySchema } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { boundPool, type PoolUse } from './bounded-pool.ts';
import { longestWork } from './lifetime.ts';
import { keepJournal, kitSchema, migrateKit, withoutJournal } from './journal/kit-migration.ts';
import type { Log } from './log.ts';
import { recordSql, type SqlRecord } from './sql-record.ts';
import { complete } from './table.ts';

/** A subgraph's own database: the unit of work for commands and SQL for reads, over one pool. */
export interface Database {
  readonly orm: MikroORM;
  readonly db: Kysely<unknown>;
  readonly sql: SqlRecord;
  /**
   * Applies what is missing, one transaction for all: a migration that fails halfway leaves nothing behind, and the next call begins again.
   * One process at a time; none waits longer than three seconds for a lock, so live traffic does not queue behind it [G10].
   *
   * @returns the names applied
   */
  migrate(): Promise<readonly string[]>;
  /** SQL that would make the database equal to the entities; empty when they agree. */
  drift(): Promise<string>;
  /** @throws when the database does not answer within two seconds */
  ping(): Promise<void>;
  /** The connections as they are now. */
  use(): PoolUse;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly name: string;
  readonly url: string;
  readonly entities: readonly unknown[];
  readonly migrations: readonly Constructor<Migration>[];
  readonly log: Log;
  readonly poolSize?: number;
  /** Where `migrate:new` writes; unset at run time. */
  readonly migrationsPath?: string;
}

/** Connects to PostgreSQL. Nothing is read or written before the first use. */
export async function openDatabase({
  name,
  url,
  entities,
  migrations,
  log,
  poolSize = 10,
  migrationsPath,
}: DatabaseOptions): Promise<Database> {
  let pool: Pool | undefined;
  let record: SqlRecord | undefined;
  let use: (() => PoolUse) | undefined;
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: entities as EntitySchema[],
    extensions: [Migrator],
    migrations: {
      migrationsList: [...migrations],
      allOrNothing: true,
      snapshot: false,
      snapshotOnMigrate: false,
      ...(migrationsPath ? { path: migrationsPath, pathTs: migrationsPath, emit: 'ts' } : {}),
    },
    driverOptions: {
      max: poolSize,
      application_name: `helix-${name}`,
      // For a free connection of the pool as for a new one.
      connectionTimeoutMillis: 2_500,
      idleTimeoutMillis: 30_000,
      statement_timeout: longestWork,
      lock_timeout: 4_000,
      idle_in_transaction_session_timeout: 60_000,
      // When this process is killed, the server stops working for it; one on Windows cannot, and refuses the setting.
      ...(process.platform === 'win32' ? {} : { options: '-c client_connection_check_interval=2s' }),
      onPoolCreated: (created: Pool) => {
        pool = created;
        record = recordSql(created);
        use = boundPool(created, log);
      },
    },
    schemaGenerator: { skipTables: ['helix_world'], ignoreSchema: [kitSchema] },
    forceUtcTimezone: true,
    logger: (message) => log.debug(message),
    colors: false,
  });
  for (const entity of entities) complete(entity, orm.getMetadata(entity as EntitySchema));
  orm.em.getConnection().getClient();
  if (!pool || !record || !use) throw new Error('The connection pool was not created');
  const reads = pool;
  return {
    orm,
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool: reads }) }),
    sql: record,
    use,
    migrate: () =>
      orm.em.fork().transactional(async (em) => {
        await em.execute(`set local statement_timeout = 0; set local lock_timeout = '60s'`);
        await em.execute(`select pg_advisory_xact_lock(hashtextextended('helix migrations', 0))`);
        await em.execute(`set local lock_timeout = '3s'`);
        await migrateKit(em.getKysely());
        const applied = await orm.migrator.up({ transaction: em.getTransactionContext()! });
        const known = entities.map((entity) => orm.getMetadata(entity as EntitySchema));
        await keepJournal(em.getKysely(), new Map(known.map(({ tableName, className }) => [tableName, className])));
        return applied.map((migration) => migration.name);
      }),
    drift: async () => withoutJournal(await orm.schema.getUpdateSchemaSQL({ wrap: false })),
    async ping() {
      await reads.query({ text: 'select 1', query_timeout: 2_000 } as { text: string });
    },
    async close() {
      await orm.close(true);
      // Kysely ends the pool only where it was the one who used it.
      if (!reads.ending) await reads.end();
    },
  };
}
