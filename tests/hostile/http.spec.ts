import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedMobileNumber, leaksIn } from '@helix/local/log-scan';
import { testGraph, topologies, type TestGraph } from '@helix/local/testing-graph';
import type { Gateway } from '@helix/gateway/server';
import { gatewayWith } from './gateway.ts';
import { dataOf, errorsOf, expectNothingInside, expectRefusal, http, post, wire } from './wire.ts';

const query = '{ institutions(first: 1) { nodes { id } } }';
const byText = 'query ($text: String) { institutions(filter: { text: $text }) { totalCount } }';
const preflight = { 'apollo-require-preflight': '1' };

describe.each(topologies)('%s', (topology) => {
  let graph: TestGraph;
  let url: string;
  beforeAll(async () => {
    graph = await testGraph({ topology, world: 'real' });
    url = `${graph.url}/graphql`;
  });
  afterAll(() => graph.close());

  const get = (parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = preflight) =>
    http(`${url}?${new URLSearchParams(parameters)}`, { headers });

  describe('what is no GraphQL request 不是 GraphQL 请求', () => {
    it.each(['{"query": ', 'query { a }', '{"query": "{a}"} trailing', '\ufeff'])(
      '[A1] refuses %j, which is no JSON, in JSON',
      async (body) => {
        expectRefusal(await post(url, body), 400, 'BAD_REQUEST');
      },
    );

    it.each(['', '{}', '{"query":1}', '{"query":null}', '{"query":""}', '{"query":["{a}"]}', 'null', '7', '"{a}"'])(
      '[A2] refuses the body %j, which asks nothing',
      async (body) => {
        expectRefusal(await post(url, body), 400, 'BAD_REQUEST');
      },
    );

    it('[A3] refuses a batch of ten', async () => {
      expectRefusal(
        await post(
          url,
          Array.from({ length: 10 }, () => ({ query })),
        ),
        400,
        'BAD_REQUEST',
      );
    });

    it('[A4] refuses a GET that a foreign page could make a browser send, and answers one that it could not', async () => {
      expectRefusal(await get({ query }, {}), 400, 'BAD_REQUEST');
      expect(dataOf(await get({ query }))).toHaveProperty('institutions');
    });

    it('[A5] allows mutations by POST alone, and no methods but GET and POST', async () => {
      const mutation = await get({ query: 'mutation { anything }' });
      expectRefusal(mutation, 405, 'BAD_REQUEST');
      expect(mutation.headers['allow']).toBe('POST');
      for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const reply = await http(url, { method });
        expectRefusal(reply, 405, 'BAD_REQUEST');
        expect(reply.headers['allow']).toBe('GET, POST');
      }
      expect((await http(url, { method: 'HEAD' })).status).toBe(405);
    });

    it('[A6] refuses bodies that a form could send', async () => {
      const form = new FormData();
      form.set('operations', JSON.stringify({ query }));
      expectRefusal(await http(url, { method: 'POST', body: form }), 400, 'BAD_REQUEST');
      for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/xml', 'application/graphql']) {
        expectRefusal(await post(url, { query }, { 'content-type': type }), 400, 'BAD_REQUEST');
      }
      expectRefusal(await http(url, { method: 'POST' }), 400, 'BAD_REQUEST');
    });

    it('[A7] refuses a GET with a content type of its own', async () => {
      expectRefusal(await get({ query }, { 'content-type': 'message/x' }), 415, 'BAD_REQUEST');
    });

    it('[A8] refuses character sets other than UTF-8', async () => {
      for (const charset of ['utf-16', 'gbk', 'iso-8859-1']) {
        expectRefusal(await post(url, { query }, { 'content-type': `application/json; charset=${charset}` }), 415, 'BAD_REQUEST');
      }
      expect((await post(url, { query }, { 'content-type': 'application/json; charset="UTF-8"' })).status).toBe(200);
    });

    it('[A9] refuses an unknown operation name, several operations without one, and subscriptions', async () => {
      const several = 'query A { __typename } query B { __typename }';
      expectRefusal(await post(url, { query: several, operationName: 'C' }), 400, 'OPERATION_RESOLUTION_FAILURE');
      expectRefusal(await post(url, { query: several }), 400, 'OPERATION_RESOLUTION_FAILURE');
      expectRefusal(await post(url, { query: 'fragment F on Query { __typename }' }), 400, 'OPERATION_RESOLUTION_FAILURE');
      expect(dataOf(await post(url, { query: several, operationName: 'B' }))).toEqual({ __typename: 'Query' });
      expectRefusal(await post(url, { query: 'subscription { institutionChanged { id } }' }), 400, 'GRAPHQL_VALIDATION_FAILED');
    });

    it('[A10] refuses a syntax error as such', async () => {
      for (const broken of ['{ a ', '{ a(b: "', '}', '{ a(b: $) }', '#']) {
        expectRefusal(await post(url, { query: broken }), 400, 'GRAPHQL_PARSE_FAILED');
      }
    });

    it('[A10] tells faults of the operation with 200 only to who asks for application/json by name, and limits with 400 to all', async () => {
      const [precise, legacy] = ['application/graphql-response+json', 'application/json'];
      const faults = [
        [{ query: '{ a ' }, 'GRAPHQL_PARSE_FAILED'],
        [{ query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
        [{ query: byText, variables: { text: 7 } }, 'BAD_USER_INPUT'],
      ] as const;
      for (const [body, code] of faults) {
        const reply = await post(url, body, { accept: precise });
        expectRefusal(reply, 400, code);
        expect(reply.headers['content-type']).toBe(`${precise}; charset=utf-8`);
        expectRefusal(await post(url, body, { accept: `${precise}, ${legacy};q=0.9` }), 400, code);
        expectRefusal(await post(url, body, { accept: legacy }), 200, code);
        expectRefusal(await post(url, body, { accept: '*/*' }), 400, code);
      }
      expectRefusal(await post(url, { query: `{${' a'.repeat(3_000)} }` }, { accept: legacy }), 400, 'OPERATION_TOO_LARGE');
    });

    it('[A11] refuses variables, extensions and operation names of another type', async () => {
      for (const wrong of [
        { variables: '{"text":"x"}' },
        { variables: [1] },
        { variables: 0 },
        { operationName: {} },
        { operationName: 7 },
        { extensions: 'x' },
        { extensions: { persistedQuery: 1 } },
      ]) {
        expectRefusal(await post(url, { query: byText, ...wrong }), 400, 'BAD_REQUEST');
      }
      expectRefusal(await get({ query, variables: '{"text":' }), 400, 'BAD_REQUEST');
      expectRefusal(await get({ query, variables: '"text"' }), 400, 'BAD_REQUEST');
      expectRefusal(await http(`${url}?query=a&query=b`, { headers: preflight }), 400, 'BAD_REQUEST');
    });

    it('[A12] refuses bytes that are not UTF-8 rather than store what they are not', async () => {
      const [before, after] = [`{"query":${JSON.stringify(byText)},"variables":{"text":"`, '"}}'];
      for (const bytes of [[0xc3, 0x28], [0xff], [0xed, 0xa0, 0x80], [0xc0, 0xaf]]) {
        expectRefusal(await post(url, Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])), 400, 'BAD_REQUEST');
      }
      expectRefusal(await http(`${url}?query=%7Ba%7D&x=%ff`, { headers: preflight }), 400, 'BAD_REQUEST');
    });

    it.each([
      ['A13', 'NUL', 'a\0b'],
      ['A14', 'a lone surrogate', 'a\ud800b'],
      ['A14', 'a lone low surrogate', '\udc00'],
    ])('[%s] refuses %s in variables and in the document', async (_id, _name, text) => {
      const [error] = expectRefusal(await post(url, { query: byText, variables: { text } }), 400, 'BAD_USER_INPUT');
      expect(error!.extensions['argument']).toBe('text');
      expectRefusal(await post(url, { query: byText, variables: { unused: [{ deep: text }] } }), 400, 'BAD_USER_INPUT');
      const literal = JSON.stringify(text);
      expectRefusal(await post(url, { query: `{ institutions(filter: { text: ${literal} }) { totalCount } }` }), 400, 'BAD_USER_INPUT');
      expect((await post(url, { query: byText, variables: { text: '𠮷野 👩‍🔬' } })).status).toBe(200);
    });

    it('[A15] refuses Content-Length together with Transfer-Encoding', async () => {
      const body = JSON.stringify({ query });
      const reply = await wire(url, (write) => {
        write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n');
        write(`content-length: ${body.length}\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${body}`);
      });
      expectRefusal(reply, 400, 'BAD_REQUEST');
    });

    it('[A16] refuses a header of 20 KB', async () => {
      const reply = await wire(url, (write) => {
        write(`GET /graphql HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`);
      });
      expectRefusal(reply, 431, 'BAD_REQUEST');
    });

    it('addresses that are not there are told in JSON too', async () => {
      expectRefusal(await http(`${graph.url}/nowhere`), 404, 'BAD_REQUEST');
      expectRefusal(await http(`${graph.url}/%c3%28`), 400, 'BAD_REQUEST');
    });
  });

  describe('stored operations 存储的查询', () => {
    it('are asked by id or digest, also by GET', async () => {
      const { document, variables } = graph.operations.get('Q14')!;
      const digest = createHash('sha256').update(document).digest('hex');
      const expected = dataOf(await post(url, { query: document, variables }));
      expect(expected).toHaveProperty('institutions');
      expect(dataOf(await post(url, { documentId: 'Q14', variables }))).toEqual(expected);
      expect(dataOf(await get({ documentId: `sha256:${digest}`, variables: JSON.stringify(variables) }))).toEqual(expected);
      const extensions = { persistedQuery: { version: 1, sha256Hash: digest } };
      expect(dataOf(await post(url, { extensions, variables }))).toEqual(expected);
      expectRefusal(await post(url, { documentId: 'Q00' }), 400, 'PERSISTED_QUERY_NOT_FOUND');
      expectRefusal(await post(url, { documentId: '__proto__' }), 400, 'PERSISTED_QUERY_NOT_FOUND');
    });
  });

  describe('production 生产环境', () => {
    let closed: Gateway;
    let open: Gateway;
    beforeAll(async () => {
      closed = await gatewayWith(graph, { NODE_ENV: 'production' });
      open = await gatewayWith(graph, { NODE_ENV: 'production', HELIX_OPERATIONS: 'any' });
    });
    afterAll(() => Promise.all([closed.close(), open.close()]));

    it('answers stored operations and no others, unless told to', async () => {
      const { document, variables } = graph.operations.get('Q14')!;
      const stored = await post(`${closed.url}/graphql`, { query: `# comment\n${document.replace(/\s+/g, ' ')}`, variables });
      expect(dataOf(stored)).toHaveProperty('institutions');
      expect(dataOf(await post(`${closed.url}/graphql`, { documentId: 'Q14', variables }))).toHaveProperty('institutions');
      expectRefusal(await post(`${closed.url}/graphql`, { query }), 400, 'PERSISTED_QUERY_NOT_FOUND');
      expect(dataOf(await post(`${open.url}/graphql`, { query }))).toHaveProperty('institutions');
    });

    it('[H4] does not tell its schema, whereas development does', async () => {
      for (const asking of ['{ __schema { queryType { name } } }', '{ __type(name: "Institution") { name } }', getIntrospectionQuery()]) {
        expectRefusal(await post(`${open.url}/graphql`, { query: asking }), 400, 'GRAPHQL_VALIDATION_FAILED');
        expect((await post(`${closed.url}/graphql`, { query: asking })).status).toBe(400);
        expect(errorsOf(await post(url, { query: asking }))).toEqual([]);
      }
      expect(dataOf(await post(`${open.url}/graphql`, { query: '{ __typename }' }))).toEqual({ __typename: 'Query' });
    });

    it('[H4] publishes its schema by no other way either, whereas development does', async () => {
      for (const path of ['/explorer', '/explorer/model.json', '/explorer/schema.graphql']) {
        const refused = await http(closed.url + path);
        expect(refused.status, path).toBe(404);
        expect(refused.body).not.toContain('Institution');
        expect((await http(new URL(path, url).href)).status, path).toBe(200);
      }
    });

    it('[H5] suggests no names, whereas development does', async () => {
      const enumeration = 'query ($kind: [InstitutionKind!]) { institutions(filter: { kind: $kind }) { totalCount } }';
      for (const body of [
        { query: '{ institution(id: "x") { nameZhh } }' },
        { query: '{ institutionz { totalCount } }' },
        { query: '{ institutions(furst: 1) { totalCount } }' },
        { query: 'query ($x: Instituton) { __typename }' },
        { query: '{ institutions(filter: { kind: [UNIVERSITYY] }) { totalCount } }' },
        { query: enumeration, variables: { kind: ['UNIVERSITYY'] } },
      ]) {
        const reply = await post(`${open.url}/graphql`, body);
        expect(reply.status).toBe(400);
        expect(reply.body).not.toContain('Did you mean');
        expect((await post(url, body)).body).toContain('Did you mean');
      }
    });

    it('[H7] has a start page of its own that loads nothing from elsewhere, and none at the endpoint', async () => {
      const page = await http(closed.url, { headers: { accept: 'text/html' } });
      expect(page.headers['content-type']).toMatch(/^text\/html/);
      expect([...page.body.matchAll(/(?:src|href)="(?:https?:)?\/\//g)]).toEqual([]);
      expect(page.headers['content-security-policy']).toContain("default-src 'none'");
      expectRefusal(await http(`${closed.url}/graphql`, { headers: { accept: 'text/html' } }), 400, 'BAD_REQUEST');
    });

    it('[H6] tells nothing of its inside when a subgraph fails in a way that nobody foresaw', async () => {
      const lines: string[] = [];
      const mobile = inventedMobileNumber();
      const failure = `connect ECONNREFUSED 127.0.0.1:5432 (select * from person; postgres://u:password@db) ${mobile}`;
      for (const NODE_ENV of ['production', 'development']) {
        const gateway = await gatewayWith(graph, { NODE_ENV, HELIX_OPERATIONS: 'any' }, { lines, failing: { coordination: failure } });
        const reply = await post(`${gateway.url}/graphql`, { query: '{ tasks(first: 1) { nodes { id } } }' });
        await gateway.close();
        expect(errorsOf(reply).map(({ extensions }) => [extensions['code'], extensions['ownerZh']])).toEqual([
          ['SUBGRAPH_UNAVAILABLE', '联席会议办公室'],
        ]);
        expectNothingInside(reply);
        const logged = lines.splice(0).filter((line) => line.includes('ECONNREFUSED'));
        expect(logged).toHaveLength(1);
        expect(leaksIn(logged[0]!)).toEqual([]);
        expect(logged[0]).not.toContain(mobile);
      }
    });
  });
});
