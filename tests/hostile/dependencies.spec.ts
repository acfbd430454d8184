import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type Gateway } from '@helix/gateway/server';
import { compose } from '@helix/local/composition';
import { testGraph, type TestGraph } from '@helix/local/testing-graph';
import { openLog } from '@helix/service-kit/log';
import { badSubgraph, bureauOf, changing, json, reached, reset, typed, type Answering, type BadSubgraph } from './bad-subgraph.ts';
import { gatewayWith } from './gateway.ts';
import { dataOf, errorsOf, expectNothingInside, http, post, type Reply } from './wire.ts';

const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});
const toClose = <Opened extends { close(): Promise<unknown> }>(opened: Opened): Opened => {
  closing.push(() => opened.close());
  return opened;
};

let graph: TestGraph;
let gateway: Gateway;
let url: string;
const lines: string[] = [];
// Nobody answers there until a trial says otherwise.
const funding = changing(reached('funding', 'http://127.0.0.1:9/graphql'));

beforeAll(async () => {
  graph = toClose(await testGraph({ world: 'real' }));
  gateway = toClose(await gatewayWith(graph, {}, { lines, reached: { funding } }));
  url = `${gateway.url}/graphql`;
});

const ask = (query: string, at = url): Promise<Reply> => post(at, { query });

/** A word that no answer and no log may repeat, because only a subgraph's insides hold it. */
const inside = 'jdbc-secret-7f3a';
const one = '{ region(code: "430300") { nameZh } policyInstrument(code: "PI-XT-03") { code } }';
const entities = '{ region(code: "430300") { nameZh budgetLines { totalCount } } regions(first: 1) { nodes { code } } }';

/** Answered in part: what others own is there, what failed is null with an error that names its owner and nothing inside. */
function expectOwnerNamed(reply: Reply, code: string, path: readonly string[]): void {
  expect(reply.status).toBe(200);
  const { bureauZh, bureauEn } = bureauOf('funding');
  const errors = errorsOf(reply);
  expect(errors.map((error) => ({ path: (error as { path?: unknown }).path, code: error.extensions['code'] }))).toEqual([{ path, code }]);
  expect(errors[0]!.extensions).toMatchObject({ ownerZh: bureauZh, ownerEn: bureauEn });
  expectNothingInside(reply);
  expect(reply.body).not.toContain(inside);
  expect(reply.body).not.toMatch(/<html|select |http:|:\d{4,5}/i);
}

/** Puts a bad subgraph in funding's place and asks; the subgraph was really asked. */
async function trial(answer: Answering, query = one): Promise<{ readonly reply: Reply; readonly subgraph: BadSubgraph }> {
  const subgraph = toClose(await badSubgraph(answer));
  await funding.become(reached('funding', subgraph.url));
  const reply = await ask(query);
  expect(subgraph.asked.length).toBeGreaterThan(0);
  return { reply, subgraph };
}

describe('a subgraph that does not answer as it must 子图异常', () => {
  it('[F1] down: partial data, and the bureau that owns the rest', async () => {
    await funding.become(reached('funding', 'http://127.0.0.1:9/graphql'));
    const reply = await ask(one);
    expectOwnerNamed(reply, 'SUBGRAPH_UNAVAILABLE', ['policyInstrument']);
    expect(errorsOf(reply)[0]!.message).toContain(bureauOf('funding').bureauEn);
    expect(dataOf(reply)).toEqual({ region: { nameZh: '湘潭市' }, policyInstrument: null });
    expect(lines.join('')).toContain('ECONNREFUSED');
  });

  it('[F2] down, and its fields not asked for: nobody notices', async () => {
    await funding.become(reached('funding', 'http://127.0.0.1:9/graphql'));
    const reply = await ask('{ region(code: "430300") { nameZh } indicators(first: 1) { totalCount } }');
    expect(errorsOf(reply)).toEqual([]);
    expect(dataOf(reply)).toMatchObject({ region: { nameZh: '湘潭市' }, indicators: { totalCount: 107 } });
  });

  it('[F3] hangs: answered within five seconds', async () => {
    const { reply } = await trial(() => undefined);
    expectOwnerNamed(reply, 'SUBGRAPH_UNAVAILABLE', ['policyInstrument']);
    expect(dataOf(reply)).toMatchObject({ region: { nameZh: '湘潭市' } });
    expect(reply.closedAfter).toBeGreaterThan(4_500);
    expect(reply.closedAfter).toBeLessThan(5_700);
  });

  it('[F3] the whole operation ends at its own deadline, however many subgraphs are slow one after the other', async () => {
    const slow = toClose(await badSubgraph(() => undefined));
    const short = toClose(
      await gatewayWith(graph, { HELIX_ANSWER_TIMEOUT_MS: '600' }, { reached: { funding: reached('funding', slow.url) } }),
    );
    const reply = await ask(one, `${short.url}/graphql`);
    expectOwnerNamed(reply, 'SUBGRAPH_UNAVAILABLE', ['policyInstrument']);
    expect(reply.closedAfter).toBeLessThan(1_500);
  });

  it.each<readonly [string, string, Answering]>([
    ['F4', 'a 500 in HTML', typed('text/html', `<html>java.sql.SQLException ${inside}</html>`, 500)],
    ['F4', 'a 500 in JSON', json({ errors: [{ message: `${inside} select * from payment` }] }, 500)],
    ['F4', 'a page of a proxy with status 200', typed('text/html', `<html>${inside}</html>`)],
    ['F5', 'garbage', json(`%$#${inside}`)],
    ['F5', 'truncated JSON', json(`{"data":{"policyInstrument":{"code":"${inside}`)],
    [
      'F5',
      'less than its Content-Length says',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
        response.write('{"data":');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    ['F5', 'a reset', (response) => reset(response)],
    ['F5', 'bytes that are no HTTP', (response) => void response.socket!.end(`${inside}\r\n\r\n`)],
    ['F6', '{"data":null}', json({ data: null })],
    ['F6', '{}', json({})],
    ['F6', 'null', json('null')],
    ['F6', 'a list', json([{ data: { policyInstrument: { code: inside } } }])],
    ['F6', 'an empty list of errors', json({ data: null, errors: [] })],
  ])('[%s] answers with %s', async (_id, _what, answer) => {
    const { reply } = await trial(answer);
    expectOwnerNamed(reply, 'SUBGRAPH_UNAVAILABLE', ['policyInstrument']);
    expect(dataOf(reply)).toEqual({ region: { nameZh: '湘潭市' }, policyInstrument: null });
  });

  it('[F4] errors of its own that speak of its insides are masked', async () => {
    const { reply } = await trial(
      json({ data: { policyInstrument: null }, errors: [{ message: `${inside} at 10.0.0.7:5432`, path: ['policyInstrument'] }] }),
    );
    const [error] = errorsOf(reply);
    expect(error!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', traceId: expect.any(String) });
    expect(reply.body).not.toContain(inside);
  });

  it.each([
    ['an object for a text', { code: { a: 1 } }],
    ['null where there must be a value', { code: null }],
    ['a list for an object', [{ code: 'PI-XT-03' }]],
    ['a text for an object', 'PI-XT-03'],
  ])('[F7] gives %s: an error, not a wrong value', async (_what, policyInstrument) => {
    const { reply } = await trial(json({ data: { policyInstrument } }));
    expect(reply.status).toBe(200);
    expect(dataOf(reply)).toEqual({ region: { nameZh: '湘潭市' }, policyInstrument: null });
    expect(errorsOf(reply)).toHaveLength(1);
    expect((errorsOf(reply)[0] as { path?: unknown[] }).path![0]).toBe('policyInstrument');
  });

  it.each([
    ['fewer entities than were asked for', { _entities: [] }],
    ['more', { _entities: [{ budgetLines: { totalCount: 1 } }, { budgetLines: { totalCount: 2 } }] }],
    ['no list', { _entities: null }],
    ['something else in their place', { _entities: [inside] }],
  ])('[F8] gives %s', async (_what, data) => {
    const { reply } = await trial(json({ data }), entities);
    expect(reply.status).toBe(200);
    expect(dataOf(reply)).toMatchObject({ region: null, regions: { nodes: [{ code: expect.any(String) }] } });
    expect(errorsOf(reply).length).toBeGreaterThan(0);
    expect((errorsOf(reply)[0] as { path?: unknown[] }).path![0]).toBe('region');
    expect(reply.body).not.toContain(inside);
  });

  it.each([301, 302, 307, 308])('[F9] redirects with %i to an address within: not followed', async (status) => {
    const { reply, subgraph } = await trial((response, request) => {
      if (request.url === '/graphql') response.writeHead(status, { location: `http://${request.headers.host!}/internal` }).end();
      else json({ data: { policyInstrument: { code: inside } } })(response, request, '');
    });
    expectOwnerNamed(reply, 'SUBGRAPH_UNAVAILABLE', ['policyInstrument']);
    expect(subgraph.strayed).toEqual([]);
  });

  it('[F10] answers with 100 MB: refused after the 32 MB that are allowed, and nobody else waits', async () => {
    const part = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const before = process.memoryUsage.rss();
    const { reply } = await trial((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":{"policyInstrument":{"code":"');
      const send = (): void => {
        if (response.destroyed || sent >= 100) return void response.end('"}}}');
        sent += 1;
        if (response.write(part)) setImmediate(send);
        else response.once('drain', send);
      };
      send();
    });
    expectOwnerNamed(reply, 'SUBGRAPH_UNAVAILABLE', ['policyInstrument']);
    expect(sent).toBeGreaterThan(32);
    expect(sent).toBeLessThan(60);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
  });
});

describe('a circuit for each subgraph 熔断', () => {
  const stateInMetrics = async (): Promise<string> =>
    /helix_subgraph_circuit\{subgraph="funding"\} (\d)/.exec((await http(`${gateway.url}/metrics`)).body)![1]!;

  it('[F1] after five failures in a row nothing is sent; then one request tries, and an answer closes it', async () => {
    let well = false;
    const { subgraph } = await trial((response, ...rest) =>
      (well ? json({ data: { policyInstrument: { code: 'PI-XT-03' } } }) : json('garbage'))(response, ...rest),
    );
    for (let failures = 1; failures < 5; failures += 1) await ask(one);
    expect([subgraph.asked.length, await stateInMetrics()]).toEqual([5, '1']);
    const refused = await ask(one);
    expectOwnerNamed(refused, 'SUBGRAPH_UNAVAILABLE', ['policyInstrument']);
    expect(subgraph.asked).toHaveLength(5);

    await after(1_050);
    await Promise.all([ask(one), ask(one), ask(one)]);
    expect(subgraph.asked).toHaveLength(6);
    well = true;
    await after(2_050);
    expect(errorsOf(await ask(one))).toEqual([]);
    expect(await stateInMetrics()).toBe('0');
    expect(errorsOf(await ask(one))).toEqual([]);
  });

  it('[F14] turns away at once whoever would wait behind too many', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const subgraph = toClose(
      await badSubgraph(
        (response, ...rest) => void promise.then(() => json({ data: { policyInstrument: { code: 'PI-XT-03' } } })(response, ...rest)),
      ),
    );
    await funding.become(reached('funding', subgraph.url, { atOnce: 2, waiting: 3 }));
    const waiting = Array.from({ length: 5 }, () => ask(one));
    await expect.poll(() => funding.state()).toMatchObject({ running: 2, waiting: 3 });
    const turnedAway = await ask(one);
    expectOwnerNamed(turnedAway, 'SERVICE_BUSY', ['policyInstrument']);
    expect(turnedAway.closedAfter).toBeLessThan(500);
    resolve();
    for (const reply of await Promise.all(waiting)) expect(errorsOf(reply)).toEqual([]);
    expect(subgraph.asked).toHaveLength(5);
  });
});

describe('asking again 重试', () => {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])
    type Query { balance: Int } type Mutation { pay(fen: Int!): Int }`;
  let small: Gateway;
  const source = changing(reached('funding', 'http://127.0.0.1:9/graphql'));
  beforeAll(async () => {
    const bureau = bureauOf('funding');
    const composition = compose([{ ...bureau, url: 'http://127.0.0.1:9/graphql', typeDefs: parse(sdl) }]);
    if ('problems' in composition) throw new Error(composition.problems[0]!.message);
    const { supergraphSdl } = composition;
    const sources = new Map([['funding', source]]);
    small = toClose(
      await startGateway({ supergraphSdl, bureaus: [bureau], sources, operations: [], log: openLog('gateway', 'silent'), port: 0 }),
    );
  });
  const send = (query: string): Promise<Reply> => ask(query, `${small.url}/graphql`);

  it('[F11] a mutation that was reset after it was sent is sent once, over a fresh connection or a kept one', async () => {
    let resets = false;
    const subgraph = toClose(
      await badSubgraph((response, ...rest) => (resets ? reset(response) : json({ data: { balance: 1, pay: 1 } })(response, ...rest))),
    );
    await source.become(reached('funding', subgraph.url));
    for (const warmUp of [false, true]) {
      resets = false;
      if (warmUp) expect(errorsOf(await send('{ balance }'))).toEqual([]);
      resets = true;
      const before = subgraph.asked.length;
      expectOwnerNamed(await send('mutation { pay(fen: 1) }'), 'SUBGRAPH_UNAVAILABLE', ['pay']);
      await after(400);
      expect(subgraph.asked.length - before).toBe(1);
    }
  });

  it('[F11] a mutation that met a closed kept connection is not sent again either; a query is', async () => {
    // Answers the first request of each connection and hangs up on the second, as a server does that was restarted in between.
    const asked: string[] = [];
    const server = createServer((socket) => {
      let requests = 0;
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        const query = /mutation|balance/.exec(bytes.toString())?.[0];
        if (!query) return;
        asked.push(query);
        requests += 1;
        const body = JSON.stringify({ data: { balance: 1, pay: 1 } });
        if (requests > 1) socket.end();
        else socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await source.become(reached('funding', `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, { atOnce: 1 }));
    expect(dataOf(await send('{ balance }'))).toEqual({ balance: 1 });
    expect(dataOf(await send('{ balance }'))).toEqual({ balance: 1 });
    expect(asked).toEqual(['balance', 'balance', 'balance']);
    expectOwnerNamed(await send('mutation { pay(fen: 1) }'), 'SUBGRAPH_UNAVAILABLE', ['pay']);
    expect(asked).toEqual(['balance', 'balance', 'balance', 'mutation']);
    server.close();
  });

  it('[F11] a query that met nobody is sent again when the subgraph is back', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await source.become(reached('funding', `http://127.0.0.1:${port}/graphql`));
    const answer = send('{ balance }');
    await after(20);
    const back = createServer((socket) => {
      const body = JSON.stringify({ data: { balance: 7 } });
      socket.once('data', () =>
        socket.end(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`),
      );
    }).listen(port, '127.0.0.1');
    expect(dataOf(await answer)).toEqual({ balance: 7 });
    back.close();
  });

  it.each([
    ['query', '{ balance }', true],
    ['mutation', 'mutation { pay(fen: 1) }', false],
  ])('[B16] [F11] a client that leaves ends its %s: %s %s', async (_kind, query, ends) => {
    const left: boolean[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const subgraph = toClose(
      await badSubgraph((response, ...rest) => {
        response.once('close', () => left.push(!response.writableFinished));
        void promise.then(() => json({ data: { balance: 1, pay: 1 } })(response, ...rest));
      }),
    );
    await source.become(reached('funding', subgraph.url));
    const client = new AbortController();
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const asked = fetch(`${small.url}/graphql`, { method: 'POST', headers, body, signal: client.signal }).catch(() => 'gone');
    await expect.poll(() => subgraph.asked, { timeout: 5_000 }).toHaveLength(1);
    client.abort();
    expect(await asked).toBe('gone');
    if (ends) await expect.poll(() => left, { timeout: 5_000 }).toEqual([true]);
    else {
      await after(300);
      expect(left).toEqual([]);
      resolve();
      await expect.poll(() => left, { timeout: 5_000 }).toEqual([false]);
    }
  });
});
