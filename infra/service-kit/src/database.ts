import type { Constructor, EntitySchema } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { Log } from './log.ts';
import { recordSql, type SqlRecord } from './sql-record.ts';
import { complete } from './table.ts';

/** A subgraph's own database: the unit of work for commands and SQL for reads, over one pool. */
export interface Database {
  readonly orm: MikroORM;
  readonly db: Kysely<unknown>;
  readonly sql: SqlRecord;
  /** Applies what is missing, one transaction for all. @returns the names applied */
  migrate(): Promise<readonly string[]>;
  /** SQL that would make the database equal to the entities; empty when they agree. */
  drift(): Promise<string>;
  /** @throws when the database does not answer within two seconds */
  ping(): Promise<void>;
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
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 15_000,
      onPoolCreated: (created: Pool) => {
        pool = created;
        record = recordSql(created);
      },
    },
    schemaGenerator: { skipTables: ['helix_world'] },
    forceUtcTimezone: true,
    logger: (message) => log.debug(message),
    colors: false,
  });
  for (const entity of entities) complete(entity, orm.getMetadata(entity as EntitySchema));
  orm.em.getConnection().getClient();
  if (!pool || !record) throw new Error('The connection pool was not created');
  const reads = pool;
  return {
    orm,
    db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool: reads }) }),
    sql: record,
    async migrate() {
      return (await orm.migrator.up()).map((migration) => migration.name);
    },
    drift: () => orm.schema.getUpdateSchemaSQL({ wrap: false }),
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
