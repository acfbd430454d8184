import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { Agent, request as ask } from 'node:http';
import { connect as connectTo, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Migration } from '@mikro-orm/migrations';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type Gateway } from '@helix/gateway/server';
import { compose, compositionProblems, supergraphFile, type ComposedService } from '@helix/local/composition';
import { connect } from '@helix/local/databases';
import { brokenOperations } from '@helix/local/operations-check';
import { definitionOf } from '@helix/local/subgraphs';
import { testDatabase, testSecret } from '@helix/local/testing';
import { testGraph, type TestGraph } from '@helix/local/testing-graph';
import { bureaus } from '@helix/service-kit/bureaus';
import { pgErrorCode } from '@helix/service-kit/errors';
import { openLog } from '@helix/service-kit/log';
import { completeSdl } from '@helix/service-kit/sdl';
import { openSubgraph } from '@helix/service-kit/subgraph';
import { serveSubgraph } from '@helix/service-kit/subgraph-server';
import { publicViewer } from '@helix/service-kit/viewer';
import { badSubgraph, bureauOf, json, reached, type BadSubgraph } from './bad-subgraph.ts';
import { gatewayWith } from './gateway.ts';
import { freePort, run, type Running } from './process.ts';
import { dataOf, errorsOf, http, post } from './wire.ts';

const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});
const toClose = <Opened extends { close(): Promise<unknown> }>(opened: Opened): Opened => {
  closing.push(() => opened.close());
  return opened;
};
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'helix-operations-'));
  closing.push(async () => rmSync(made, { recursive: true, force: true }));
  return made;
};
/** Polls go on for long: machines that test are busy ones. */
const patiently = { timeout: 20_000, interval: 50 };

const metric = async (url: string, name: string): Promise<number> =>
  Number(new RegExp(`^${name.replace(/[{}"]/g, '\\$&')} (\\S+)$`, 'm').exec((await http(`${url}/metrics`)).body)?.[1]);

describe('[G1] a rolling restart under load 滚动重启', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = toClose(await testGraph({ world: 'real' }));
  });

  /** A kept connection was closed before a byte of an answer came over it. */
  class Stale extends Error {}

  interface Load {
    readonly answered: Readonly<Record<string, number>>;
    readonly failed: readonly string[];
    stop(): Promise<void>;
  }

  /**
   * Eight clients that keep connections, as browsers and proxies do, and close them when told. Like any balancer they turn to the next address
   * when nobody takes a connection, and ask again when one they had kept turns out to be closed (RFC 9112, 9.3.1). Everything else that is no
   * complete answer counts as failed.
   */
  function load(urls: readonly string[]): Load {
    const agent = new Agent({ keepAlive: true });
    const answered: Record<string, number> = {};
    const failed: string[] = [];
    let stopped = false;
    const body = JSON.stringify({ query: '{ region(code: "430300") { nameZh } policyInstruments { totalCount } }' });
    const send = async (url: string): Promise<void> => {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const request = ask(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => void text(response).then(resolve, reject));
      request
        .on('error', (error: NodeJS.ErrnoException) => reject(request.reusedSocket && error.code === 'ECONNRESET' ? new Stale() : error))
        .end(body);
      const answer = await promise;
      answered[url] = (answered[url] ?? 0) + 1;
      if (answer !== '{"data":{"region":{"nameZh":"湘潭市"},"policyInstruments":{"totalCount":71}}}') failed.push(answer);
    };
    const client = async (at: number): Promise<void> => {
      for (let turn = at; !stopped; turn += 1) {
        try {
          await send(urls[turn % urls.length]!);
        } catch (error) {
          const { code, syscall } = error as NodeJS.ErrnoException;
          if (!(error instanceof Stale) && (code !== 'ECONNREFUSED' || syscall !== 'connect')) failed.push(String(error));
        }
        await after(10);
      }
    };
    const clients = Array.from({ length: 8 }, (_, at) => client(at));
    return {
      answered,
      failed,
      async stop() {
        stopped = true;
        await Promise.all(clients);
        agent.destroy();
      },
    };
  }

  it('of two gateways, one after the other: no request fails', async () => {
    const start = (): Promise<Gateway> =>
      startGateway({
        supergraphSdl: graph.supergraphSdl,
        bureaus,
        sources: graph.sources(),
        operations: [],
        log: openLog('gateway', 'silent'),
        port: 0,
        drainFor: 200,
      });
    // The new ones are ready before an old one goes, as an orchestrator has it.
    const [old, next] = [
      [await start(), await start()],
      [await start(), await start()],
    ];
    const serving = old.map(({ url }) => url);
    const clients = load(serving);
    for (const at of [0, 1]) {
      await after(300);
      const { url } = old[at]!;
      serving[at] = next[at]!.url;
      const closed = old[at]!.close();
      const readiness = await http(`${url}/readyz`);
      expect([readiness.status, JSON.parse(readiness.body)]).toEqual([503, { status: 'draining' }]);
      await closed;
      await expect(http(`${url}/healthz`)).rejects.toThrow();
      await expect.poll(() => clients.answered[next[at]!.url], patiently).toBeGreaterThan(10);
    }
    await clients.stop();
    expect(clients.failed).toEqual([]);
    for (const { url } of old) expect(clients.answered[url]).toBeGreaterThan(0);
    await Promise.all(next.map((gateway) => gateway.close()));
  }, 90_000);

  /** What stands before the replicas of a service: new connections lead to the replica that is ready, those that are there stay. */
  async function service(first: string): Promise<{ readonly url: string; leadTo(url: string): void; close(): Promise<unknown> }> {
    let port = Number(new URL(first).port);
    const server = createServer((socket) => {
      const replica = connectTo(port, '127.0.0.1');
      for (const [side, other] of [
        [socket, replica],
        [replica, socket],
      ] as const)
        side.on('error', () => undefined).on('close', () => other.destroySoon());
      socket.pipe(replica).pipe(socket);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
      leadTo(url) {
        port = Number(new URL(url).port);
      },
      close: () => once(server.close(), 'close'),
    };
  }

  it('of the replicas of a subgraph behind the gateway: no query fails', async () => {
    const start = () => serveSubgraph(graph.subgraphs.funding, { port: 0, secret: testSecret, drainFor: 100 });
    const [first, ...others] = [await start(), await start(), await start(), await start()];
    const funding = await service(first.url);
    const gateway = await gatewayWith(graph, {}, { reached: { funding: reached('funding', funding.url) } });
    const clients = load([gateway.url]);
    let serving = first;
    for (const next of others) {
      const before = clients.answered[gateway.url] ?? 0;
      funding.leadTo(next.url);
      await serving.close();
      serving = next;
      await expect.poll(() => clients.answered[gateway.url], patiently).toBeGreaterThan(before + 20);
    }
    await clients.stop();
    expect(clients.failed).toEqual([]);
    expect(await metric(gateway.url, 'helix_subgraph_requests_total{subgraph="funding",outcome="failed"}')).toBe(0);
    await gateway.close();
    await serving.close();
    await funding.close();
  }, 90_000);
});

const small = (fields: string): string => {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable"]) ${fields}`;
  const composition = compose([{ ...bureauOf('funding'), url: 'http://127.0.0.1:9/graphql', typeDefs: parse(sdl) }]);
  if ('problems' in composition) throw new Error(compositionProblems(composition.problems));
  return composition.supergraphSdl;
};

describe('another supergraph while serving 热更新', () => {
  const first = small('type Query { balance: Int }');
  const second = small('type Query { budget: Int }');
  const lines: string[] = [];
  let subgraph: BadSubgraph;
  let gateway: Gateway;
  let answerNow: (() => void)[] = [];
  beforeAll(async () => {
    subgraph = toClose(
      await badSubgraph((response, request, body) => {
        const answer = (): void => json({ data: body.includes('balance') ? { balance: 1 } : { budget: 2 } })(response, request, body);
        if (body.includes('Slow')) answerNow.push(answer);
        else answer();
      }),
    );
    gateway = toClose(
      await startGateway({
        supergraphSdl: first,
        bureaus: [bureauOf('funding')],
        sources: new Map([['funding', reached('funding', subgraph.url)]]),
        operations: [],
        log: openLog('gateway', 'info', { write: (line) => void lines.push(line) }),
        port: 0,
      }),
    );
  });
  const send = (query: string) => post(`${gateway.url}/graphql`, { query });

  it('[G3] requests under way end by the old supergraph, the next begin by the new one', async () => {
    const underWay = send('query Slow { balance }');
    await expect.poll(() => answerNow, patiently).toHaveLength(1);
    expect(gateway.reload(second)).toBe(true);
    expect(dataOf(await send('{ budget }'))).toEqual({ budget: 2 });
    const gone = await send('{ balance }');
    expect([gone.status, errorsOf(gone).map(({ extensions }) => extensions['code'])]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    for (const answer of answerNow.splice(0)) answer();
    expect(dataOf(await underWay)).toEqual({ balance: 1 });
    expect(await metric(gateway.url, 'helix_supergraph_reloads_total{accepted="true"}')).toBe(1);
    expect((await http(`${gateway.url}/schema.graphql`)).body).not.toContain('balance');
    answerNow = [];
  });

  it.each([
    ['half a file', second.slice(0, second.length / 2)],
    ['an empty file', ''],
    ['a schema that is no supergraph', 'type Query { budget: Int }'],
    ['a subgraph that nobody serves', second.replaceAll('"funding"', '"treasury"')],
    ['a type that is not there', second.replace('budget: Int', 'budget: Money')],
  ])('[G4] %s is refused, and the old supergraph stays', async (_what, sdl) => {
    gateway.reload(second);
    expect(await metric(gateway.url, 'helix_supergraph_stale')).toBe(0);
    lines.length = 0;
    expect(gateway.reload(sdl)).toBe(false);
    expect(dataOf(await send('{ budget }'))).toEqual({ budget: 2 });
    expect(await metric(gateway.url, 'helix_supergraph_stale')).toBe(1);
    expect(lines.filter((line) => line.includes('"level":50')).join('')).toContain('the new supergraph was refused');
  });
});

describe('a gateway as a process 进程', () => {
  const running: Running[] = [];
  afterAll(() => {
    for (const { child } of running) child.kill('SIGKILL');
  });
  interface Served {
    readonly process: Running;
    readonly url: string;
  }

  /** The gateway as it is deployed, before one server in the place of all six subgraphs. */
  async function serve(subgraph: BadSubgraph, environment: Readonly<Record<string, string>> = {}): Promise<Served> {
    const port = await freePort();
    const urls = Object.fromEntries(bureaus.map(({ name }) => [`${name.toUpperCase()}_URL`, subgraph.url]));
    const process = run('gateway/src/main.ts', { PORT: String(port), HELIX_SECRET: testSecret, ...urls, ...environment });
    running.push(process);
    const url = `http://127.0.0.1:${port}`;
    await expect
      .poll(() => http(`${url}/healthz`).then(({ status }) => status, process.output), { timeout: 60_000, interval: 100 })
      .toBe(200);
    return { process, url };
  }
  const answering = (when: Promise<void>): Promise<BadSubgraph> =>
    badSubgraph((...to) => void when.then(() => json({ data: { region: { nameZh: '湘潭市' } } })(...to))).then(toClose);
  const query = '{ region(code: "430300") { nameZh } }';

  it('[G3] [G4] reads its supergraph again on SIGHUP, and keeps the one it has when the file is broken; [G2] after SIGTERM it finishes a request of three seconds, then exits', async () => {
    const schema = folder();
    cpSync(new URL('operations', supergraphFile), join(schema, 'operations'), { recursive: true });
    const file = join(schema, 'supergraph.graphql');
    const sdl = readFileSync(supergraphFile, 'utf8');
    writeFileSync(file, sdl);
    const metricsPort = await freePort();
    const held = Promise.withResolvers<void>();
    const subgraph = await answering(held.promise);
    const { process, url } = await serve(subgraph, {
      HELIX_SCHEMA: schema,
      HELIX_METRICS_PORT: String(metricsPort),
      HELIX_SUBGRAPH_TIMEOUT_MS: '30000',
      HELIX_ANSWER_TIMEOUT_MS: '30000',
    });
    const metrics = `http://127.0.0.1:${metricsPort}`;
    const stale = (): Promise<number> => metric(metrics, 'helix_supergraph_stale');
    writeFileSync(file, sdl.slice(0, 10_000));
    process.kill('SIGHUP');
    await expect.poll(stale, patiently).toBe(1);
    const begun = performance.now();
    const answer = post(`${url}/graphql`, { query });
    answer.catch(() => undefined);
    await expect.poll(() => subgraph.asked, patiently).toHaveLength(1);
    writeFileSync(file, sdl.replace('\ntype Query\n', '\n"改过的描述。 Changed."\ntype Query\n'));
    process.kill('SIGHUP');
    await expect.poll(stale, patiently).toBe(0);
    // Metrics have a port of their own here: the one for clients does not serve them.
    expect((await http(`${url}/metrics`)).status).toBe(404);

    process.kill('SIGTERM');
    await expect.poll(() => http(`${url}/healthz`).catch(() => 'no more connections'), patiently).toBe('no more connections');
    await after(Math.max(0, 3_000 - (performance.now() - begun)));
    held.resolve();
    const reply = await answer;
    expect([reply.status, dataOf(reply), reply.headers['connection']]).toEqual([200, { region: { nameZh: '湘潭市' } }, 'close']);
    expect(await process.ended).toBe(0);
  }, 90_000);

  it('[G2] a second signal ends it at once', async () => {
    const subgraph = await answering(new Promise(() => undefined));
    const { process, url } = await serve(subgraph);
    const answer = post(`${url}/graphql`, { query }).catch(() => 'cut off');
    await expect.poll(() => subgraph.asked, patiently).toHaveLength(1);
    process.kill('SIGTERM');
    await after(100);
    const signalled = performance.now();
    process.kill('SIGTERM');
    expect(await process.ended).toBe(1);
    expect(performance.now() - signalled).toBeLessThan(2_000);
    expect(await answer).toBe('cut off');
  }, 90_000);
});

describe('[G5] a schema change that breaks something 模式检查', () => {
  const sdlOf = (name: string): string => readFileSync(new URL(`../../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8');
  const services = (changes: Readonly<Record<string, (sdl: string) => string>>): ComposedService[] =>
    bureaus.map((bureau) => {
      const sdl = sdlOf(bureau.name);
      const changed = changes[bureau.name]?.(sdl) ?? sdl;
      if (changes[bureau.name]) expect(changed, 'the planted change must apply').not.toBe(sdl);
      return { ...bureau, url: `http://127.0.0.1/${bureau.name}`, typeDefs: completeSdl(changed) };
    });

  it('composition: the check names both bureaus', () => {
    const result = compose(
      services({
        talent: (sdl) => sdl.replace(/type Institution @key\(fields: "id"\) \{/, '$&\n  "名称。 Name." nameZh: Int! @shareable'),
      }),
    );
    const text = 'problems' in result ? compositionProblems(result.problems) : '';
    for (const name of ['institutions', 'talent']) expect(text).toContain(bureauOf(name).bureauZh);
    expect(text).toContain('Institution.nameZh');
  });

  it('a stored operation: the check names it, the field, the bureau that took the field away and the one that leads to it', () => {
    const before = readFileSync(supergraphFile, 'utf8');
    const operation = {
      id: 'T1',
      titleZh: '各地区的预算额度',
      titleEn: 'Budget lines of a region',
      descriptionZh: '',
      descriptionEn: '',
      variables: {},
      document: '{ region(code: "430300") { nameZh budgetLines { totalCount } } }',
    };
    const removed = compose(
      services({ funding: (sdl) => sdl.replace(/\n\s*"预算额度，不含下级地区。[^"]*"\n\s*budgetLines: BudgetLineConnection!/, '') }),
    );
    if ('problems' in removed) throw new Error(compositionProblems(removed.problems));
    expect(brokenOperations(before, before, [operation], bureaus)).toEqual([]);
    const broken = brokenOperations(removed.supergraphSdl, before, [operation], bureaus);
    expect(broken).toMatchObject([{ code: 'OPERATION_BROKEN', coordinate: 'Region.budgetLines', subgraphs: ['institutions', 'funding'] }]);
    const text = compositionProblems(broken);
    for (const words of ['T1', '各地区的预算额度', bureauOf('institutions').bureauZh, bureauOf('funding').bureauZh])
      expect(text).toContain(words);
  });
});

describe('[G10] a migration on live traffic 在线迁移', () => {
  class AddsRemark extends Migration {
    override up(): void {
      this.addSql('create table remark_kind (code text primary key)');
      this.addSql('alter table policy_instrument add column remark text');
    }
  }
  class NeedsRemarks extends Migration {
    override up(): void {
      this.addSql('create table remark (id text primary key)');
      this.addSql(`select 1 / count(*) from remark_kind`);
    }
  }

  it('gives up soon when the table is in use, leaves nothing behind, and is done by the next attempt; so when it fails halfway', async () => {
    const database = await testDatabase('funding', 'none');
    closing.push(() => database.drop());
    const definition = await definitionOf('funding');
    const migrations = [...definition.migrations, AddsRemark, NeedsRemarks];
    const open = (definitionHere: typeof definition) =>
      openSubgraph(definitionHere, { databaseUrl: database.url, secret: testSecret, log: openLog('funding', 'silent') });
    const [live, next] = [await open(definition), await open({ ...definition, migrations })];
    const report = await connect(database.url, 'DATABASE_URL');
    const tables = async (): Promise<unknown[]> =>
      (await report.query(`select table_name from information_schema.tables where table_name like 'remark%' order by 1`)).rows.map(
        (row: { table_name: string }) => row.table_name,
      );
    try {
      // A long report reads the table; others go on reading it while the migration waits and afterwards.
      await report.query('begin; select count(*) from policy_instrument');
      const start = performance.now();
      const attempt = next.database.migrate().catch((error: unknown) => error);
      await after(500);
      const read = live.answer({
        document: parse('{ policyInstruments { totalCount } }'),
        viewer: publicViewer,
      });
      const failure = await attempt;
      expect(pgErrorCode(failure)).toBe('CONFLICT');
      expect(performance.now() - start).toBeLessThan(4_500);
      expect(await read).toMatchObject({ data: { policyInstruments: { totalCount: 0 } } });
      await report.query('commit');
      expect(await tables()).toEqual([]);

      await expect(next.database.migrate()).rejects.toThrow('division by zero');
      expect(await tables()).toEqual([]);

      class FillsKinds extends AddsRemark {
        override up(): void {
          super.up();
          this.addSql(`insert into remark_kind values ('A')`);
        }
      }
      Object.defineProperty(FillsKinds, 'name', { value: 'AddsRemark' });
      const mended = await open({ ...definition, migrations: [...definition.migrations, FillsKinds, NeedsRemarks] });
      // Two replicas start at once: one does it, the other finds it done.
      const other = await open({ ...definition, migrations: [...definition.migrations, FillsKinds, NeedsRemarks] });
      const applied = await Promise.all([mended.database.migrate(), other.database.migrate()]);
      expect(applied.flat().toSorted()).toEqual(['AddsRemark', 'NeedsRemarks']);
      expect(await tables()).toEqual(['remark', 'remark_kind']);
      expect(await mended.database.migrate()).toEqual([]);
      await Promise.all([mended.close(), other.close()]);
    } finally {
      await report.end();
      await Promise.all([live.close(), next.close()]);
    }
  });
});

describe('[G13] a machine elsewhere 时区', () => {
  it('finds the same days and quarters in Los Angeles as in Shanghai', async () => {
    const database = await testDatabase('coordination', 'real');
    closing.push(() => database.drop());
    const script = fileURLToPath(new URL('days-elsewhere.ts', import.meta.url));
    const zones = ['Asia/Shanghai', 'America/Los_Angeles'];
    const outputs = await Promise.all(
      zones.map(async (TZ) => {
        const process = run(script, { TZ, DATABASE: database.url });
        expect(await process.ended, process.output()).toBe(0);
        return process.output();
      }),
    );
    const [here] = outputs;
    expect(outputs).toEqual(zones.map(() => here));
    const { answer, days } = JSON.parse(here!) as { answer: { data: { tasks: { nodes: object[] } } }; days: unknown };
    expect(JSON.stringify(answer.data).match(/"\d{4}-\d\d-\d\d"/g)!.length).toBeGreaterThan(5);
    expect(days).toEqual([
      ['2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
      ['2027-01-01', '2027-Q1', '2027-01-01', '2027-03-31'],
      ['2026-04-01', '2026-Q2', '2026-04-01', '2026-06-30'],
      ['2026-03-29', '2026-Q1', '2026-01-01', '2026-03-31'],
      ['2026-11-01', '2026-Q4', '2026-10-01', '2026-12-31'],
    ]);
  });
});

describe('[G14] settings that are wrong 设置有误', () => {
  const secrets = ['a-wrong-password', 'db-user-of-ours', 'db.internal'];
  const subgraph = (environment: Readonly<Record<string, string>>): Running =>
    run('subgraphs/funding/src/server.ts', { PORT: '0', HELIX_SECRET: testSecret, ...environment });

  it.each<readonly [string, string, () => Promise<Running> | Running]>([
    [
      'a wrong database password',
      'FUNDING_DATABASE_URL',
      async () => {
        const database = await testDatabase('funding', 'none');
        closing.push(() => database.drop());
        const url = new URL(database.url);
        url.password = 'a-wrong-password';
        secrets.push(url.username, url.host);
        return subgraph({ FUNDING_DATABASE_URL: url.href });
      },
    ],
    [
      'a database that nobody serves',
      'FUNDING_DATABASE_URL',
      () => subgraph({ FUNDING_DATABASE_URL: 'postgres://db-user-of-ours:a-wrong-password@127.0.0.1:9/x' }),
    ],
    [
      'another kind of database, and a short secret',
      'FUNDING_DATABASE_URL: .+\n.+HELIX_SECRET: ',
      () => subgraph({ FUNDING_DATABASE_URL: 'mysql://db-user-of-ours:a-wrong-password@db.internal/x', HELIX_SECRET: 'a-wrong-password' }),
    ],
    ['a gateway without its subgraphs', 'FUNDING_URL', () => run('gateway/src/main.ts', { HELIX_SECRET: testSecret, PORT: '0' })],
  ])('%s ends the process at once, naming the variable and not its value', async (_what, variable, begin) => {
    const process = await begin();
    const start = performance.now();
    expect(await process.ended).toBe(1);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(process.output()).toMatch(new RegExp(variable));
    for (const secret of secrets) expect(process.output()).not.toContain(secret);
  });
});
