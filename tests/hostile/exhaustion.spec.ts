import { gzipSync } from 'node:zlib';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyFromEnvironment } from '@helix/gateway/limits/policy';
import { assumedPage } from '@helix/gateway/limits/cost';
import { testGraph, topologies, type TestGraph } from '@helix/local/testing-graph';
import { defaultPageSize } from '@helix/service-kit/listing';
import { serveSubgraph } from '@helix/service-kit/subgraph-server';
import { callerHeader, derivedKey, publicViewer, signCaller } from '@helix/service-kit/viewer';
import { testSecret } from '@helix/local/testing';
import { gatewayWith } from './gateway.ts';
import { dataOf, errorsOf, expectRefusal, expectTooLarge, post, wire } from './wire.ts';

const { limits, bodyLimit } = policyFromEnvironment({});

/** The head of a request whose body is still to come. */
const head = (...headers: string[]): string =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${headers.map((each) => `${each}\r\n`).join('')}\r\n`;
const from = (address: string) => ({ 'x-forwarded-for': address });

describe.each(topologies)('%s', (topology) => {
  let graph: TestGraph;
  let url: string;
  beforeAll(async () => {
    graph = await testGraph({ topology, world: 'real' });
    url = `${graph.url}/graphql`;
  });
  afterAll(() => graph.close());

  const ask = (query: string, variables?: object) => post(url, { query, ...(variables && { variables }) });
  const times = (count: number, write: (at: number) => string): string => Array.from({ length: count }, (_, at) => write(at)).join(' ');

  /** `parent` within `parent`; asks for an id at the given depth. */
  const deep = (depth: number): string => `{ institution(id: "x") ${'{ parent '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;

  /** Fragments each of which spreads the one before twice: 2^doublings fields out of a few lines. */
  const doubling = (doublings: number, leaf = 'id', type = 'Institution'): string =>
    `fragment F0 on ${type} { ${leaf} } ${times(doublings, (at) => `fragment F${at + 1} on ${type} { ...F${at} ...F${at} }`)}`;

  /** Chains, the disciplines each could take, and the projects of each of those. */
  const nested = (a: string, b: string, c: string, records = (fields: string) => `{ nodes { ${fields} } }`): string =>
    `{ industryChains(first: ${a}) ${records(`candidateDisciplines(first: ${b}) ${records(`projects(first: ${c}) ${records('id')}`)}`)} }`;

  describe('operations that ask too much 查询过大', () => {
    it('[B1] refuses a depth of 50, and answers the deepest that is allowed', async () => {
      expectTooLarge(await ask(deep(50)), limits.depth);
      expectTooLarge(await ask(deep(limits.depth + 1)), limits.depth);
      expect(dataOf(await ask(deep(limits.depth)))).toEqual({ institution: null });
    });

    it('[B1] sees the depth through fragments', async () => {
      const chain = times(30, (at) => `fragment F${at + 1} on Institution { parent { ...F${at} } }`);
      expectTooLarge(await ask(`{ institution(id: "x") { ...F30 } } fragment F0 on Institution { id } ${chain}`), limits.depth);
    });

    it('[B2] refuses nesting that would overflow the parser', async () => {
      for (const query of [
        `${'{ a '.repeat(5_000)}${'}'.repeat(5_000)}`,
        '{ a '.repeat(5_000),
        `{ a(b: ${'['.repeat(20_000)}${']'.repeat(20_000)}) }`,
        `query ($a: ${'['.repeat(20_000)}Int${']'.repeat(20_000)}) { __typename }`,
        `{ a(b: ${'{b:'.repeat(15_000)}1${'}'.repeat(15_000)}) }`,
      ]) {
        expectRefusal(await ask(query), 400, 'OPERATION_TOO_LARGE');
      }
      const nested = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
      expectTooLarge(await post(url, `{"query":"{__typename}","variables":{"a":${nested}}}`), limits.variableDepth);
    });

    it('[B2] refuses more tokens or characters than any operation needs, whatever they say', async () => {
      expectTooLarge(await ask(`{ ${times(limits.tokens, () => 'a')} }`), limits.tokens);
      expectTooLarge(await ask(`{ a } #${'x'.repeat(limits.characters)}`), limits.characters);
    });

    it('[B3] refuses 101 aliases of __typename, also by way of a fragment', async () => {
      expectTooLarge(await ask(`{ ${times(101, (at) => `a${at}: __typename`)} }`), limits.aliases);
      const fragment = `fragment F on Institution { ${times(51, (at) => `a${at}: __typename`)} }`;
      expectTooLarge(await ask(`{ a: institution(id: "x") { ...F } b: institution(id: "y") { ...F } } ${fragment}`), limits.aliases);
    });

    it('[B4] refuses 101 aliases of a field, and more fields at the root than one page shows', async () => {
      expectTooLarge(await ask(`{ ${times(101, (at) => `a${at}: institutions { totalCount }`)} }`), limits.aliases);
      expectTooLarge(await ask(`{ ${times(31, (at) => `a${at}: institutions { totalCount }`)} }`), limits.rootFields);
    });

    it('[B5] refuses 10,000 repeated fields within 50 ms', async () => {
      const query = `{ institution(id: "x") { ${times(10_000, () => 'id')} } }`;
      const took: number[] = [];
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const reply = await ask(`${query} # ${attempt}`);
        expectTooLarge(reply, limits.tokens);
        took.push(reply.closedAfter);
      }
      expect(Math.min(...took)).toBeLessThan(50);
    });

    it('[B5] refuses repeated fields of which there are fewer, within inline fragments too', async () => {
      expectTooLarge(await ask(`{ institution(id: "x") { ${times(102, () => 'id')} } }`), limits.duplicates);
      expectTooLarge(await ask(`{ institution(id: "x") { ${times(102, () => '... { id }')} } }`), limits.duplicates);
    });

    it.each([
      ['B6', 12],
      ['B7', 24],
      ['B7', 49],
    ])('[%s] refuses fragments that double %i times, at once', async (_id, doublings) => {
      const reply = await ask(`{ institution(id: "x") { ...F${doublings} } } ${doubling(doublings)}`);
      expectTooLarge(reply, limits.selections);
      expect(reply.closedAfter).toBeLessThan(1_000);
      expectTooLarge(await ask(`{ ...F${doublings} } ${doubling(doublings, '__typename', 'Query')}`), limits.selections);
      expectTooLarge(await ask(`{ __typename } ${doubling(doublings)}`), limits.selections);
    });

    it('[B7] refuses fragments that contain themselves, and a thousand fragments', async () => {
      const cycle = 'fragment A on Institution { ...B } fragment B on Institution { parent { ...A } }';
      expectRefusal(await ask(`{ institution(id: "x") { ...A } } ${cycle}`), 400, 'GRAPHQL_VALIDATION_FAILED');
      expectRefusal(await ask(`{ __typename } ${times(300, (at) => `fragment F${at} on Query { a }`)}`), 400, 'OPERATION_TOO_LARGE');
    });

    it('[B7] lets no document within the limits keep validation and planning busy', async () => {
      const chain = (depth: number): string => (depth === 0 ? 'nameZh' : `parent { ${chain(depth - 1)} }`);
      const fragments = times(49, (at) => `fragment F${at} on Institution { ${chain(9)} }`);
      const reply = await ask(`{ institution(id: "x") { ${times(49, (at) => `...F${at}`)} } } ${fragments}`);
      expect(dataOf(reply)).toEqual({ institution: null });
      expect(reply.closedAfter).toBeLessThan(3_000);
    });

    it('[B8] refuses 1,000 × 100 × 10 records by what they would cost, also by variables, edges and fragments', async () => {
      expectTooLarge(await ask(nested('1000', '100', '10')), limits.cost);
      expectTooLarge(await ask(nested('100', '100', '100')), limits.cost);
      const variables = 'query ($a: Int, $b: Int = 100) ';
      expectTooLarge(await ask(`${variables}${nested('$a', '$b', '$a')}`, { a: 100 }), limits.cost);
      const inEdges = (fields: string): string => `{ edges { node { ${fields} } } }`;
      expectTooLarge(await ask(nested('1000', '100', '10', inEdges)), limits.cost);
      const fragment =
        'fragment P on ProjectConnection { nodes { id } } fragment D on DisciplineConnection { nodes { projects(first: 100) { ...P } } }';
      expectTooLarge(
        await ask(`{ industryChains(first: 100) { nodes { candidateDisciplines(first: 100) { ...D } } } } ${fragment}`),
        limits.cost,
      );
      expect(errorsOf(await ask(`${variables}${nested('$a', '$b', '$a')}`, { a: 2, b: 2 }))).toEqual([]);
    });

    it('[B8] counts a list without a page size as the page that it gives', async () => {
      expect(assumedPage).toBe(defaultPageSize);
      const { institutions } = dataOf(await ask('{ institutions { nodes { id } } }'))! as never as { institutions: { nodes: unknown[] } };
      expect(institutions.nodes).toHaveLength(assumedPage);
    });

    it('[B10] refuses a thousand directives, and names at most ten unknown ones', async () => {
      expectTooLarge(await ask(`{ __typename ${times(1_000, () => '@include(if: true)')} }`), limits.directives);
      expectTooLarge(await ask(`{ __typename ${times(600, () => '@a')} }`), limits.directives);
      const errors = expectRefusal(await ask(`{ __typename ${times(40, (at) => `@unknown${at}`)} }`), 400, 'GRAPHQL_VALIDATION_FAILED');
      expect(errors.length).toBe(10);
      const ten = expectRefusal(await ask(`{ __typename ${times(9, (at) => `@unknown${at}`)} }`), 400, 'GRAPHQL_VALIDATION_FAILED');
      expect(ten.length).toBe(9);
    });

    it('[B10] names at most ten faults of the variables', async () => {
      const asking = 'query ($ids: [RegionCode!]) { institutions(filter: { regionCode: $ids }) { totalCount } }';
      const errors = expectRefusal(await ask(asking, { ids: Array.from({ length: 500 }, () => 'x') }), 400, 'BAD_USER_INPUT');
      expect(errors.length).toBeLessThanOrEqual(10);
      expectTooLarge(await ask(asking, { ids: Array.from({ length: 10_001 }, () => '430300') }), limits.variableValues);
    });

    it('every stored operation passes, with room for one and a half times as much', async () => {
      const share = (limit: number): string => String(Math.floor(limit / 1.5));
      const gateway = await gatewayWith(graph, {
        HELIX_MAX_COST: share(limits.cost),
        HELIX_MAX_DEPTH: share(limits.depth),
        HELIX_MAX_TOKENS: share(limits.tokens),
        HELIX_MAX_SELECTIONS: share(limits.selections),
        HELIX_MAX_ROOT_FIELDS: share(limits.rootFields),
        HELIX_MAX_ALIASES: share(limits.aliases),
      });
      try {
        for (const { id, document, variables } of graph.operations.values()) {
          const reply = await post(`${gateway.url}/graphql`, { query: document, variables });
          expect([id, reply.status, errorsOf(reply)]).toEqual([id, 200, []]);
        }
      } finally {
        await gateway.close();
      }
    });
  });

  describe('bodies that are too large or too slow 请求体过大或过慢', () => {
    it('[B11] refuses a body over 2 MB, announced or not', async () => {
      expectRefusal(await wire(url, (write) => void write(head(`content-length: ${bodyLimit + 1}`))), 413, 'BAD_REQUEST');
      const chunked = await wire(url, async (write) => {
        write(head('transfer-encoding: chunked'));
        const part = 'x'.repeat(65_536);
        for (let sent = 0; sent <= bodyLimit; sent += part.length) {
          if (!write(`${part.length.toString(16)}\r\n${part}\r\n`)) await after(5);
        }
      });
      expectRefusal(chunked, 413, 'BAD_REQUEST');
    });

    it('[B11] refuses a compressed body without unpacking it', async () => {
      const bomb = gzipSync(Buffer.alloc(50_000_000, 0x20));
      expectRefusal(await post(url, bomb, { 'content-encoding': 'gzip' }), 415, 'BAD_REQUEST');
      for (const coding of ['br', 'deflate', 'gzip, gzip']) {
        expectRefusal(await post(url, '{}', { 'content-encoding': coding }), 415, 'BAD_REQUEST');
      }
    });
  });

  describe('representations 实体请求', () => {
    it('[B13] are taken by no gateway, and by a subgraph from the gateway alone, where 100,000 of them are too many', async () => {
      const body = {
        query: 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Institution { id } } }',
        variables: { representations: Array.from({ length: 100_000 }, (_, at) => ({ __typename: 'Institution', id: `x${at}` })) },
      };
      expectRefusal(await post(url, body), 413, 'BAD_REQUEST');
      expectRefusal(
        await post(url, { ...body, variables: { representations: body.variables.representations.slice(0, 1_000) } }),
        400,
        'GRAPHQL_VALIDATION_FAILED',
      );
      const server = await serveSubgraph(graph.subgraphs.institutions, { port: 0, secret: testSecret });
      try {
        const reply = await wire(server.url, (write) => {
          write(
            `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: 5000000\r\n\r\n`,
          );
        });
        expect([reply.status, errorsOf(reply)[0]!.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
        const key = derivedKey(testSecret, 'caller');
        const ask = (representations: readonly object[]): Promise<Response> => {
          const text = JSON.stringify({ query: body.query, variables: { representations } });
          const signed = signCaller(publicViewer, 'institutions', text, key);
          return fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', [callerHeader]: signed }, body: text });
        };
        const refused = await ask(body.variables.representations);
        expect([refused.status, await refused.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }] }]);
        expect((await ask(body.variables.representations.slice(0, 1_000))).status).toBe(200);
      } finally {
        await server.close();
      }
    });
  });

  describe('one client among others 用户之间', () => {
    const percentile95 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;

    it('[B14] refuses what one client asks beyond its share at once, and goes on answering the others', async () => {
      // Room for one such operation at a time: two of two hundred are sure to meet.
      const gateway = await gatewayWith(graph, { HELIX_TRUSTED_PROXIES: '127.0.0.1', HELIX_CLIENT_COST_AT_ONCE: '300000' });
      try {
        const query = nested('100', '100', '20');
        const heavy = Promise.all(Array.from({ length: 200 }, () => post(`${gateway.url}/graphql`, { query }, from('198.51.100.7'))));
        const others: number[] = [];
        for (let at = 0; at < 20; at += 1) {
          const reply = await post(`${gateway.url}/graphql`, { query: '{ __typename }' }, from(`203.0.113.${at}`));
          expect(reply.status).toBe(200);
          others.push(reply.closedAfter);
        }
        const replies = await heavy;
        const refused = replies.filter(({ status }) => status === 429);
        expect(replies.filter(({ status }) => status === 200).length + refused.length).toBe(200);
        expect(refused.length).toBeGreaterThan(0);
        expect(refused.length).toBeLessThan(200);
        for (const reply of refused) {
          const [error] = expectRefusal(reply, 429, 'TOO_MANY_REQUESTS');
          expect(error!.extensions['retryAfterSeconds']).toBe(Number(reply.headers['retry-after']));
        }
        expect(percentile95(others)).toBeLessThan(5_000);
        expect((await post(`${gateway.url}/graphql`, { query }, from('198.51.100.7'))).status).toBe(200);
      } finally {
        await gateway.close();
      }
    });
  });

  describe.concurrent('limits of time 时限', () => {
    // Client and server share this process: on a starved machine the client may notice late.
    it('[B12] hangs up within 10 s on who sends a body, or headers, drop by drop', { retry: 2 }, async () => {
      const dripping = async (write: (bytes: string) => boolean): Promise<void> => {
        while (write('x')) await after(300);
      };
      const [body, headers] = await Promise.all([
        wire(url, async (write) => {
          write(head('content-length: 100000'));
          await dripping(write);
        }),
        wire(url, async (write) => {
          write('POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ');
          await dripping(write);
        }),
      ]);
      for (const reply of [body, headers]) {
        expectRefusal(reply, 408, 'BAD_REQUEST');
        expect(reply.closedAfter).toBeLessThan(10_000);
      }
    });

    it('[B14] bounds the rate of one client alone, and says when to come again', async () => {
      const gateway = await gatewayWith(graph, {
        HELIX_TRUSTED_PROXIES: '127.0.0.1',
        HELIX_CLIENT_REQUESTS_PER_SECOND: '0.5',
        HELIX_CLIENT_BURST: '3',
      });
      const asking = (address: string) => post(`${gateway.url}/graphql`, { query: '{ __typename }' }, from(address));
      try {
        for (let at = 0; at < 3; at += 1) expect((await asking('2001:db8::1')).status).toBe(200);
        const refused = await asking('2001:db8::2');
        expectRefusal(refused, 429, 'TOO_MANY_REQUESTS');
        expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
        expect((await asking('2001:db8:0:1::1')).status).toBe(200);
        await after(2_100);
        expect((await asking('2001:db8::3')).status).toBe(200);
      } finally {
        await gateway.close();
      }
    });
  });
});
