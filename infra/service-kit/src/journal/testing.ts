import { inject } from 'vitest';
import { sql, type Kysely } from 'kysely';
import { connect } from '@helix/local/databases';
import { definitionOf, type SubgraphName } from '@helix/local/subgraphs';
import { testDatabase, testSecret } from '@helix/local/testing';
import type { WorldSize } from '@helix/local/load-world';
import { openLog } from '../log.ts';
import { openSubgraph, type Subgraph } from '../subgraph.ts';

/** A subgraph on a database of its own with room for many sessions at once, and a way in for its administrator. */
export interface Workbench {
  readonly subgraph: Subgraph;
  readonly db: Kysely<unknown>;
  readonly url: string;
  /** Runs statements as the server's administrator, as one does who opens psql. */
  administer(...statements: string[]): Promise<void>;
  /** The same with every trigger asleep: what nothing within the database can stop. */
  tamper(...statements: string[]): Promise<void>;
  close(): Promise<void>;
}

export async function workbench(name: SubgraphName, world: WorldSize = 'none', poolSize = 30): Promise<Workbench> {
  const { url, drop } = await testDatabase(name, world);
  const subgraph = await openSubgraph(await definitionOf(name), {
    databaseUrl: url,
    secret: testSecret,
    log: openLog(name, 'silent'),
    poolSize,
  });
  const administer = async (...statements: string[]): Promise<void> => {
    const admin = new URL(inject('adminUrl'));
    admin.pathname = new URL(url).pathname;
    const client = await connect(admin.href, 'DATABASE_URL');
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  return {
    subgraph,
    db: subgraph.database.db,
    url,
    administer,
    tamper: (...statements) => administer('set session_replication_role = replica', ...statements),
    async close() {
      await subgraph.close();
      await drop();
    },
  };
}

/** Adds regions, the simplest facts of all. */
export const addRegions = (db: Kysely<unknown>, ...codes: string[]) =>
  sql`insert into region (code, name_zh, name_en, level) select code, '某市', 'Some city', 'CITY' from unnest(${codes}::text[]) as codes (code)`.execute(
    db,
  );

/** Changes a region as an optimistic command does. */
export const renameRegion = (db: Kysely<unknown>, code: string, name: string) =>
  sql`update region set name_zh = ${name}, version = version + 1 where code = ${code}`.execute(db);

/** What the chain holds, in its order. */
export async function sealedRows(db: Kysely<unknown>) {
  const { rows } = await sql<{ position: string; entity: string; key: string; operation: string; version: number; name: string | null }>`
    select c.position, j.entity, j.key, j.operation, j.version, coalesce(j.after, j.before) ->> 'name_zh' as name
    from helix.journal_chain c join helix.journal j using (seq) order by c.position`.execute(db);
  return rows;
}
