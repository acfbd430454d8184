import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureDatabases } from '@helix/local/databases';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@helix/local/embedded-postgres';
import type { SubgraphName } from '@helix/local/subgraphs';

/** A PostgreSQL server of one test file's own, to be stopped, frozen and broken. */
export interface OwnCluster {
  /** Where its files lie. */
  readonly folder: string;
  /** The URL of a subgraph's database; made if there is none. */
  database(name: SubgraphName): Promise<string>;
  /** As the administrator. */
  query<Row extends pg.QueryResultRow = Record<string, never>>(statement: string, database?: string): Promise<Row[]>;
  /** A session of the administrator in a subgraph's database, ended by `end`. */
  session(name: SubgraphName): Promise<pg.Client>;
  /** Orderly, sessions are told; or at once, as when the power fails. */
  stop(how: 'fast' | 'immediate'): Promise<void>;
  start(): Promise<void>;
  /** Stops all its processes where they are, until `thaw`. */
  freeze(): Promise<void>;
  thaw(): void;
  close(): Promise<void>;
}

export async function ownCluster(): Promise<OwnCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'helix-faults-'));
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  const open = (): Promise<EmbeddedPostgres> => startEmbeddedPostgres({ dataDirectory: folder, port, forTests: true });
  let server = await open();
  let frozen: readonly number[] = [];
  const postmaster = (): number => Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const connected = async (database: string): Promise<pg.Client> => {
    const url = new URL(server.adminUrl);
    url.pathname = `/${database}`;
    const client = new pg.Client({ connectionString: url.href, application_name: 'faults' });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const query: OwnCluster['query'] = async <Row extends pg.QueryResultRow>(statement: string, database = 'postgres') => {
    const client = await connected(database);
    try {
      return (await client.query<Row>(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const thaw = (): void => {
    for (const pid of frozen) process.kill(pid, 'SIGCONT');
    frozen = [];
  };
  return {
    folder,
    database: async (name) => (await ensureDatabases(server.adminUrl, [name]))[name],
    query,
    session: (name) => connected(`helix_${name}`),
    async stop(how) {
      if (how === 'immediate') process.kill(postmaster(), 'SIGQUIT');
      await server.stop();
    },
    async start() {
      server = await open();
    },
    async freeze() {
      const rows = await query<{ pid: number }>('select pid from pg_stat_activity where pid <> pg_backend_pid()');
      frozen = [postmaster(), ...rows.map(({ pid }) => pid)];
      for (const pid of frozen) process.kill(pid, 'SIGSTOP');
    },
    thaw,
    async close() {
      thaw();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
