import { randomUUID } from 'node:crypto';
import { parse, validate, type ExecutionResult } from 'graphql';
import { inject } from 'vitest';
import { openLog } from '@helix/service-kit/log';
import type { Statement } from '@helix/service-kit/sql-record';
import { openSubgraph, type Subgraph } from '@helix/service-kit/subgraph';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';
import { cloneDatabase, connect, dropDatabase, ensureDatabases } from './databases.ts';
import { loadWorld, type WorldSize } from './load-world.ts';
import { definitionOf, type SubgraphName } from './subgraphs.ts';

/** The secret of test deployments. */
export const testSecret = 'a secret of tests that is longer than thirty-two characters';

/** The moment at which tests take place: noon in Shanghai on 22 November 2026. */
export const testNow = new Date('2026-11-22T04:00:00Z');

/** A subgraph on a database of its own. */
export interface TestSubgraph {
  readonly subgraph: Subgraph;
  /** Runs an operation through the schema; throws what validation finds. */
  ask<Data = Record<string, never>>(document: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult<Data>>;
  /** The same, with the statements that it cost. */
  asking<Data = Record<string, never>>(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<{ readonly result: ExecutionResult<Data>; readonly statements: readonly Statement[] }>;
  close(): Promise<void>;
}

/**
 * A migrated database that nobody is connected to, loaded with the world asked for; made by the first who asks.
 *
 * @returns its name and its owner
 */
async function templateOf(name: SubgraphName, world: WorldSize): Promise<{ database: string; owner: string }> {
  const adminUrl = inject('adminUrl');
  const prefix = `helix_${inject('run')}_${world}`;
  const database = `${prefix}_${name}`;
  const admin = await connect(adminUrl, 'DATABASE_URL');
  try {
    await admin.query('select pg_advisory_lock(hashtextextended($1, 1))', [database]);
    const { rows } = await admin.query<{ ready: boolean }>(
      `select shobj_description(oid, 'pg_database') = 'ready' as ready from pg_database where datname = $1`,
      [database],
    );
    if (!rows[0]?.ready) {
      const urls = await ensureDatabases(adminUrl, [name], { prefix });
      const subgraph = await openSubgraph(await definitionOf(name), {
        databaseUrl: urls[name],
        secret: testSecret,
        log: openLog(name, 'warn'),
      });
      await subgraph.database.migrate();
      await loadWorld(subgraph, world);
      await subgraph.close();
      await admin.query(`comment on database "${database}" is 'ready'`);
    }
    return { database, owner: database };
  } finally {
    await admin.end();
  }
}

/** A database of its own for one test file: a copy of the template. `drop` removes it. */
export async function testDatabase(name: SubgraphName, world: WorldSize): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const adminUrl = inject('adminUrl');
  const template = await templateOf(name, world);
  const copy = `helix_${inject('run')}_${name}_${randomUUID().slice(0, 8)}`;
  const url = await cloneDatabase(adminUrl, template.database, copy, template.owner);
  return { url, drop: () => dropDatabase(adminUrl, copy) };
}

/** Opens a subgraph on a real PostgreSQL database with the world of the given size. */
export async function testSubgraph(name: SubgraphName, { world = 1 }: { world?: WorldSize } = {}): Promise<TestSubgraph> {
  const { url, drop } = await testDatabase(name, world);
  const subgraph = await openSubgraph(await definitionOf(name), {
    databaseUrl: url,
    secret: testSecret,
    log: openLog(name, 'warn'),
    now: () => testNow,
  });
  const ask = async (
    document: string,
    variables?: Record<string, unknown>,
    viewer: Viewer = publicViewer,
  ): Promise<ExecutionResult<never>> => {
    const parsed = parse(document);
    const [invalid] = validate(subgraph.schema, parsed);
    if (invalid) throw invalid;
    return (await subgraph.answer({ document: parsed, variables, viewer })) as ExecutionResult<never>;
  };
  return {
    subgraph,
    ask,
    asking: (document, variables) => subgraph.database.sql.during(() => ask(document, variables)),
    async close() {
      await subgraph.close();
      await drop();
    },
  };
}
