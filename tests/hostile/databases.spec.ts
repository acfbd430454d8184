import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '@helix/gateway/server';
import { localSource, type SubgraphSource } from '@helix/gateway/sources';
import type { GuardOptions } from '@helix/gateway/sources/guard';
import { definitionOf } from '@helix/local/subgraphs';
import { testSecret } from '@helix/local/testing';
import { testGraph, topologies, type TestGraph, type Topology } from '@helix/local/testing-graph';
import { maskError } from '@helix/service-kit/errors';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph, type Subgraph } from '@helix/service-kit/subgraph';
import { serveSubgraph, type SubgraphServer } from '@helix/service-kit/subgraph-server';
import { publicViewer } from '@helix/service-kit/viewer';
import { bureauOf, changing, reached } from './bad-subgraph.ts';
import { gatewayWith } from './gateway.ts';
import { ownCluster, type OwnCluster } from './own-cluster.ts';
import { dataOf, errorsOf, expectNothingInside, http, post, type Reply } from './wire.ts';

/* Funding's database lies on a server of its own, which may be stopped, frozen and broken; the other five stay well. */

const poolSize = 3;
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});
const toClose = <Opened extends { close(): Promise<unknown> }>(opened: Opened): Opened => {
  closing.push(() => opened.close());
  return opened;
};

let cluster: OwnCluster;
let graph: TestGraph;
let funding: Subgraph;
let server: SubgraphServer;
const gateways = {} as Record<Topology, Gateway>;
const sources = {} as Record<Topology, SubgraphSource & { become(next: SubgraphSource): Promise<void> }>;

const sourceOf = (topology: Topology, options: GuardOptions = {}): SubgraphSource =>
  topology === 'in process' ? localSource(funding, options) : reached('funding', server.url, options);

beforeAll(async () => {
  [cluster, graph] = await Promise.all([ownCluster().then(toClose), testGraph({ world: 'real' }).then(toClose)]);
  const databaseUrl = await cluster.database('funding');
  funding = toClose(
    await openSubgraph(await definitionOf('funding'), { databaseUrl, secret: testSecret, log: openLog('funding', 'silent'), poolSize }),
  );
  await funding.database.migrate();
  server = toClose(await serveSubgraph(funding, { port: 0, secret: testSecret }));
  for (const topology of topologies) {
    sources[topology] = changing(sourceOf(topology));
    gateways[topology] = toClose(await gatewayWith(graph, {}, { reached: { funding: sources[topology] } }));
  }
});
afterEach(async () => {
  // What a trial did to the circuit does not concern the next.
  for (const topology of topologies) await sources[topology].become(sourceOf(topology));
});

const query = '{ region(code: "430300") { nameZh } policyInstrument(code: "PI-XT-03") { code } }';
const ask = (topology: Topology): Promise<Reply> => post(`${gateways[topology].url}/graphql`, { query });
const expectWell = (reply: Reply): void =>
  expect([dataOf(reply), errorsOf(reply)]).toEqual([{ region: { nameZh: '湘潭市' }, policyInstrument: null }, []]);

function expectTrouble(reply: Reply, code: unknown): void {
  expect(reply.status).toBe(200);
  expect(dataOf(reply)).toEqual({ region: { nameZh: '湘潭市' }, policyInstrument: null });
  const { bureauZh: ownerZh, bureauEn: ownerEn } = bureauOf('funding');
  expect(errorsOf(reply)).toEqual([
    {
      message: expect.any(String),
      path: ['policyInstrument'],
      locations: expect.anything(),
      extensions: expect.objectContaining({ code, ownerZh, ownerEn }),
    },
  ]);
  expectNothingInside(reply);
}

/** A lock before which every question to funding waits, until it is released. */
async function blocked<Result>(work: () => Promise<Result>): Promise<Result> {
  const session = await cluster.session('funding');
  try {
    await session.query('begin; lock table policy_instrument in access exclusive mode');
    return await work();
  } finally {
    await session.end();
  }
}
interface Waiting {
  readonly pid: number;
}
const waiting = (): Promise<Waiting[]> =>
  cluster.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'helix-funding' and state = 'active' and wait_event_type = 'Lock'`,
  );
async function untilWaiting(count: number): Promise<void> {
  await expect.poll(waiting, { timeout: 4_000, interval: 20 }).toHaveLength(count);
}

describe.each(topologies)('a request that nobody waits for 无人等待的查询, %s', (topology) => {
  it('[B16] a client that disconnects ends its statement', async () => {
    await blocked(async () => {
      const client = new AbortController();
      const asked = fetch(`${gateways[topology].url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: client.signal,
      }).catch(() => 'gone');
      await untilWaiting(1);
      const left = performance.now();
      client.abort();
      expect(await asked).toBe('gone');
      await untilWaiting(0);
      expect(performance.now() - left).toBeLessThan(1_500);
    });
    expectWell(await ask(topology));
    expect(funding.database.use()).toMatchObject({ waiting: 0 });
  });

  it('[F3] [B16] a deadline that passes ends the statement, and the answer says so', async () => {
    await sources[topology].become(sourceOf(topology, { timeout: 800 }));
    await blocked(async () => {
      const reply = await ask(topology);
      expectTrouble(reply, 'TIMEOUT');
      expect(reply.closedAfter).toBeLessThan(1_500);
      await untilWaiting(0);
    });
    expectWell(await ask(topology));
  });

  it('[F14] who finds no connection hears so soon', async () => {
    await blocked(async () => {
      const first = Array.from({ length: poolSize }, () => ask(topology));
      await untilWaiting(poolSize);
      const reply = await ask(topology);
      expectTrouble(reply, 'SERVICE_BUSY');
      expect(reply.closedAfter).toBeLessThan(3_200);
      // [F15] 55P03: those who wait for the lock hear of that a little later.
      for (const held of await Promise.all(first)) {
        expect(errorsOf(held).map(({ extensions }) => extensions['code'])).toEqual(['CONFLICT']);
        expectNothingInside(held);
      }
    });
    expectWell(await ask(topology));
  });

  it('[F15] 57014 and 57P01: a statement cancelled, a session ended by the administrator', async () => {
    for (const [end, code] of [
      ['pg_cancel_backend', 'TIMEOUT'],
      ['pg_terminate_backend', 'SERVICE_UNAVAILABLE'],
    ]) {
      await blocked(async () => {
        const asked = ask(topology);
        await untilWaiting(1);
        const [{ pid }] = (await waiting()) as [Waiting];
        await cluster.query(`select ${end}(${pid})`);
        expectTrouble(await asked, code);
      });
      expectWell(await ask(topology));
    }
  });

  it('[F15] 53300: the server has no connection left', async () => {
    await cluster.query('alter database helix_funding connection limit 0');
    await cluster.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'helix-funding'`);
    await after(50);
    expectTrouble(await ask(topology), 'SERVICE_BUSY');
    await cluster.query('alter database helix_funding connection limit -1');
    expectWell(await ask(topology));
  });
});

describe('sessions that idle 空闲事务', () => {
  it('[F15] 25P03: a transaction in which nothing happens is ended, and told as a time-out', async () => {
    const { em } = funding.requestFor(publicViewer);
    const lost = await em
      .transactional(async (unit) => {
        await unit.execute(`set local idle_in_transaction_session_timeout = '50ms'`);
        await after(250);
        await unit.execute('select 1');
      })
      .catch((error: unknown) => error);
    expect(maskError({ message: 'x' }, lost, { error: () => undefined }).extensions).toMatchObject({ code: 'TIMEOUT' });
    expectWell(await ask('in process'));
    const { open, idle } = funding.database.use();
    expect(idle).toBe(open);
  });

  it('are left by the server soon after the process that opened them was killed', async () => {
    const shown = await funding.requestFor(publicViewer).em.execute('show client_connection_check_interval');
    expect(shown).toEqual([{ client_connection_check_interval: '2s' }]);
  });
});

describe('a full disk 磁盘已满', () => {
  it('[G8] writing fails with a clear error, reading goes on, and writing again needs no restart', async () => {
    const inserted = async (code: string): Promise<unknown> => {
      try {
        await funding.requestFor(publicViewer).em.execute(`insert into disk_trial values (?)`, [code]);
        return 'written';
      } catch (error) {
        return maskError({ message: 'x' }, error, { error: () => undefined }).extensions?.['code'];
      }
    };
    await funding.requestFor(publicViewer).em.execute('create table disk_trial (code text)');
    const [row] = await cluster.query<{ path: string }>(`select pg_relation_filepath('disk_trial') as path`, 'helix_funding');
    const file = join(cluster.folder, 'cluster', row!.path);
    // The kernel's own full device in the place of the table's file: what is written there fails with ENOSPC. Sessions open files once, so
    // those that know the file are ended each time, as they would not have to be on a real disk.
    const endSessions = async (): Promise<void> => {
      await cluster.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'helix-funding'`);
      await after(50);
    };
    renameSync(file, `${file}.aside`);
    symlinkSync('/dev/full', file);
    await endSessions();
    expect(await inserted('A')).toBe('STORAGE_FULL');
    expect(await inserted('A')).toBe('STORAGE_FULL');
    for (const topology of topologies) expectWell(await ask(topology));
    rmSync(file);
    renameSync(`${file}.aside`, file);
    await endSessions();
    expect(await inserted('A')).toBe('written');
  });
});

describe('a database that goes away 数据库中断', () => {
  const readiness = async (url: string): Promise<readonly [number, unknown]> => {
    const { status, body } = await http(`${url}/readyz`);
    return [status, JSON.parse(body)];
  };

  it('[F12] down: not ready, and an error that says the service is not available; well again by itself', async () => {
    await cluster.stop('fast');
    for (const topology of topologies) {
      expectTrouble(await ask(topology), 'SERVICE_UNAVAILABLE');
      expect(await readiness(gateways[topology].url)).toEqual([503, { status: 'not ready', down: ['funding'] }]);
    }
    expect(await readiness(server.url.replace('/graphql', ''))).toEqual([503, { status: 'database unavailable', subgraph: 'funding' }]);
    await cluster.start();
    for (const topology of topologies) {
      expectWell(await ask(topology));
      expect(await readiness(gateways[topology].url)).toEqual([200, { status: 'ready' }]);
    }
  });

  it('[F13] restarted at once, as after a power failure, with statements under way', async () => {
    const session = await cluster.session('funding');
    await session.query('begin; lock table policy_instrument in access exclusive mode');
    const asked = topologies.map(ask);
    await untilWaiting(topologies.length);
    await cluster.stop('immediate');
    for (const reply of await Promise.all(asked)) expectTrouble(reply, 'SERVICE_UNAVAILABLE');
    await cluster.start();
    for (const topology of topologies) expectWell(await ask(topology));
    await session.end().catch(() => undefined);
  });

  it('[F17] frozen: the time-out on our side fires, and what hung does not keep the pool empty', async () => {
    for (const topology of topologies) {
      await sources[topology].become(sourceOf(topology, { timeout: 1_000 }));
      expectWell(await ask(topology));
    }
    await cluster.freeze();
    try {
      for (const reply of await Promise.all(topologies.map(ask))) {
        expectTrouble(reply, expect.stringMatching(/^(?:SUBGRAPH_UNAVAILABLE|TIMEOUT)$/));
        expect(reply.closedAfter).toBeLessThan(2_000);
      }
      // The frozen connections are given up.
      await expect.poll(() => funding.database.use().open, { timeout: 4_000 }).toBe(0);
    } finally {
      cluster.thaw();
    }
    for (const topology of topologies) await expect.poll(async () => errorsOf(await ask(topology)), { timeout: 5_000 }).toEqual([]);
  });
});
