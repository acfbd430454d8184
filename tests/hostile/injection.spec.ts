import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, topologies, type TestGraph } from '@helix/local/testing-graph';
import { gatewayWith } from './gateway.ts';
import { dataOf, errorsOf, expectNothingInside, expectRefusal, post, type Reply } from './wire.ts';

describe.each(topologies)('hostile values, %s 恶意输入', (topology) => {
  let graph: TestGraph;
  let url: string;
  beforeAll(async () => {
    graph = await testGraph({ topology, world: 'real' });
    url = `${graph.url}/graphql`;
  });
  afterAll(() => graph.close());

  const asking =
    'query ($filter: InstitutionFilter, $orderBy: InstitutionOrder, $first: Int, $after: Cursor) { institutions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { id nameZh } } }';
  const ask = (variables: object, query = asking) => post(url, { query, variables });
  const found = async (text: string): Promise<number> => {
    const reply = await ask({ filter: { text } });
    expect(errorsOf(reply)).toEqual([]);
    return (dataOf(reply)! as never as { institutions: { totalCount: number } }).institutions.totalCount;
  };
  const codesOf = (reply: Reply): unknown[] => errorsOf(reply).map(({ extensions }) => extensions['code']);

  it('[B9] refuses pages of −1, 0 and 101 records, and gives 20 when none is asked for', async () => {
    for (const first of [-1, 0, 101]) {
      const byVariable = await ask({ first });
      const byLiteral = await post(url, { query: `{ institutions(first: ${first}) { totalCount nodes { id } } }` });
      for (const reply of [byVariable, byLiteral]) {
        expect(new Set(codesOf(reply))).toEqual(new Set(['BAD_USER_INPUT']));
        expectNothingInside(reply);
      }
    }
    for (const variables of [{}, { first: null }]) {
      expect((dataOf(await ask(variables))! as never as { institutions: { nodes: unknown[] } }).institutions.nodes).toHaveLength(20);
    }
  });

  it('[C1] takes SQL in a filter for text', async () => {
    expect(await found('大学')).toBeGreaterThan(0);
    for (const text of ["' OR 1=1 --", "'; drop table institution; --", '" or ""="', "\\' or 1=1 --", '$1', '?', "大学' --"]) {
      expect([text, await found(text)]).toEqual([text, 0]);
    }
    const byId = await ask({ id: "x' or '1'='1" }, 'query ($id: ID!) { institution(id: $id) { id } }');
    expect(dataOf(byId)).toEqual({ institution: null });
    expect(await found('大学')).toBeGreaterThan(0);
  });

  it('[C2] refuses SQL as a sort key or direction, without a word of SQL', async () => {
    for (const orderBy of [
      { field: 'id; drop table institution', direction: 'ASC' },
      { field: 'ID', direction: 'ASC; select pg_sleep(10)' },
      { field: 'name_zh', direction: 'ASC' },
      { field: 'constructor', direction: 'ASC' },
    ]) {
      expectRefusal(await ask({ orderBy }), 400, 'BAD_USER_INPUT');
    }
  });

  it('[C3] refuses operators where a scalar belongs', async () => {
    for (const operator of [{ $ne: null }, { $gt: '' }, { $in: ['x'] }, []]) {
      const reply = await ask({ filter: { text: operator } });
      expectRefusal(reply, 400, 'BAD_USER_INPUT');
      expectRefusal(await ask({ filter: { withinRegion: operator } }), 400, 'BAD_USER_INPUT');
    }
  });

  it('[C4] refuses filters on columns that are no filter, and operators that join filters', async () => {
    for (const filter of [{ tenant: 'x' }, { ownerBureau: 'FINANCE' }, { $or: [{ kind: ['UNIVERSITY'] }, {}] }, { $and: [] }, { or: [] }]) {
      expectRefusal(await ask({ filter }), 400, 'BAD_USER_INPUT');
    }
  });

  it('[C5] refuses paths and quotes in the names of filters', async () => {
    for (const key of ["text'", 'text"->>\'a', 'text.a', "data->'x'", 'text)']) {
      expectRefusal(await ask({ filter: { [key]: 'x' } }), 400, 'BAD_USER_INPUT');
    }
  });

  it('[C6] takes wildcards in a text search as they stand', async () => {
    for (const text of ['%', '_', '\\', '大%学', '%大学%', '大\\学', '___']) expect([text, await found(text)]).toEqual([text, 0]);
  });

  it('[C7] refuses regular expressions as filters, and takes one as text', async () => {
    for (const filter of [{ $re: '.*' }, { text: { $re: '.*' } }, { regex: '.*' }, { text: { $regex: '(a+)+$' } }]) {
      expectRefusal(await ask({ filter }), 400, 'BAD_USER_INPUT');
    }
    expect(await found('.*')).toBe(0);
  });

  it('[C8] refuses page sizes that are no integers', async () => {
    for (const first of ['NaN', '1; drop', '20', 1.5, 1e300, true, { $gt: 1 }, [5, 6]]) {
      expectRefusal(await ask({ first }), 400, 'BAD_USER_INPUT');
    }
    for (const first of ['NaN', '"1; drop"', '1.5', '-']) {
      const reply = await post(url, { query: `{ institutions(first: ${first}) { totalCount } }` });
      expect(reply.status).toBe(400);
      expectNothingInside(reply);
    }
  });

  it('[C8] refuses scalars of ours that are malformed, in variables and in the document alike', async () => {
    const within = 'query ($code: RegionCode!) { region(code: $code) { code } }';
    expectRefusal(await ask({ code: "430300' or 1=1" }, within), 400, 'BAD_USER_INPUT');
    expectRefusal(await post(url, { query: '{ region(code: "430300\' or 1=1") { code } }' }), 400, 'BAD_USER_INPUT');
    expectRefusal(await ask({ after: 'a b' }), 400, 'BAD_USER_INPUT');
  });

  it('[C10] refuses the name __proto__ wherever it could become a key, and answers under the name constructor', async () => {
    const named = async (name: string) => [
      await post(url, { query: `{ ${name}: institutions { totalCount } }` }),
      await post(url, {
        query: `query ($${name}: Int) { institutions(first: $${name}) { totalCount } }`,
        variables: JSON.parse(`{"${name}":3}`),
      }),
      await post(url, { query: `query ${name} { institutions { totalCount } }`, operationName: name }),
      await post(url, { query: `{ institutions { ...${name} } } fragment ${name} on InstitutionConnection { totalCount }` }),
    ];
    for (const reply of await named('__proto__')) expectRefusal(reply, 400, 'BAD_USER_INPUT');
    for (const variables of ['{"__proto__":{"x":1}}', '{"filter":{"__proto__":{"x":1}}}', '{"unused":[{"__proto__":null}]}']) {
      expectRefusal(await post(url, `{"query":${JSON.stringify(asking)},"variables":${variables}}`), 400, 'BAD_USER_INPUT');
    }
    expect((await post(url, '{"query":"{ __typename }","__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}')).status).toBe(200);
    for (const name of ['constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      for (const reply of await named(name)) {
        expect(errorsOf(reply)).toEqual([]);
        expect(Object.keys(dataOf(reply)!)).toHaveLength(1);
      }
    }
    expectRefusal(await ask({ filter: { constructor: { prototype: { x: 1 } } } }), 400, 'BAD_USER_INPUT');
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('[C11] logs each event on one line, whatever a client puts in', async () => {
    const lines: string[] = [];
    const forged = 'x\r\n{"level":60,"msg":"forged"}\u2028\u0085';
    const gateway = await gatewayWith(graph, {}, { lines, failing: { achievements: forged } });
    const headers = { traceparent: '00-%0d%0aforged-01', 'x-request-id': '%0d%0aforged' };
    try {
      await post(`${gateway.url}/graphql`, { query: asking, operationName: forged, variables: { filter: { text: forged } } }, headers);
      await post(`${gateway.url}/graphql`, { query: asking, variables: { orderBy: { field: forged, direction: 'ASC' } } }, headers);
      await post(`${gateway.url}/graphql`, { query: `{ ${forged} }` }, headers);
      await post(`${gateway.url}/graphql`, { query: '{ researchOutputs(first: 1) { nodes { id } } }' }, headers);
    } finally {
      await gateway.close();
    }
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) {
      expect(line.trimEnd().split(/[\r\n]/)).toHaveLength(1);
      expect(JSON.parse(line)).toMatchObject({ name: 'gateway' });
      expect((JSON.parse(line) as { msg: string }).msg).not.toBe('forged');
    }
  });
});
