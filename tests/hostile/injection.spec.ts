import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubgraphName } from '@helix/local/subgraphs';
import { testGraph, topologies, type GraphAnswer, type TestGraph } from '@helix/local/testing-graph';
import { gatewayWith } from './gateway.ts';
import { clientSchema, filteredLists, widestFilters } from './lists.ts';
import { dataOf, errorsOf, expectNothingInside, expectRefusal, post, type Reply } from './wire.ts';

describe.each(topologies)('hostile values, %s 恶意输入', (topology) => {
  let graph: TestGraph;
  let url: string;
  beforeAll(async () => {
    graph = await testGraph({ topology });
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
  const rowsOf = async (subgraph: SubgraphName, statement: string): Promise<unknown[]> =>
    (await sql.raw(statement).execute(graph.subgraphs[subgraph].database.db)).rows;
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

  it('[C4] refuses every column of a record as a filter of its list, unless the schema offers it', async () => {
    const entities = new Map(
      Object.values(graph.subgraphs).flatMap(({ definition }) =>
        definition.entities.map((entity) => {
          const { className, props } = (entity as { meta: { className: string; props: { name: string }[] } }).meta;
          return [className, props.map(({ name }) => name)] as const;
        }),
      ),
    );
    const lists = filteredLists(await clientSchema(graph));
    expect(lists.length).toBeGreaterThan(50);
    let columns = 0;
    for (const { name, node, filters } of lists) {
      const hidden = [...(entities.get(node) ?? []), 'or', 'and', 'not', 'tenant'].filter(
        (key) => !filters.some((filter) => filter.name === key),
      );
      columns += hidden.length;
      // At most ten faults are told, so ask piece by piece; a field that existed would leave one untold.
      for (let from = 0; from < hidden.length; from += 8) {
        const piece = hidden.slice(from, from + 8);
        const asking = `{ ${piece.map((key, at) => `a${at}: ${name}(filter: { ${key}: null }) { totalCount }`).join(' ')} }`;
        const errors = expectRefusal(await post(url, { query: asking }), 400, 'GRAPHQL_VALIDATION_FAILED');
        expect([name, errors.length]).toEqual([name, piece.length]);
      }
    }
    expect(columns).toBeGreaterThan(300);
  });

  it('[C4] widens no list by any of its filters, whatever their names promise', async () => {
    const lists = filteredLists(await clientSchema(graph));
    const asked = lists.flatMap(({ name, filters }) =>
      filters.flatMap((field) => widestFilters(field).map((filter) => ({ name, field: field.name, filter }))),
    );
    expect(asked.length).toBeGreaterThan(100);
    // What is refused for what it would tell finds nothing; the rest is then asked again without it.
    const counts = async (fields: readonly string[]): Promise<number[]> => {
      const found = new Map<string, number>();
      for (let waiting = [...fields]; waiting.length;) {
        const piece = waiting.slice(0, 30);
        const reply = await post(url, { query: `{ ${piece.map((field, at) => `a${at}: ${field} { totalCount }`).join(' ')} }` });
        const errors = (JSON.parse(reply.body) as GraphAnswer).errors ?? [];
        expect(errors.filter(({ extensions }) => extensions['code'] !== 'FORBIDDEN')).toEqual([]);
        const forbidden = new Set(errors.map(({ path }) => piece[Number(String(path![0]).slice(1))]!));
        for (const field of forbidden) found.set(field, 0);
        if (!errors.length) for (const [at, field] of piece.entries()) found.set(field, countsIn(reply)[`a${at}`]!.totalCount);
        waiting = waiting.filter((field) => !found.has(field));
      }
      return fields.map((field) => found.get(field)!);
    };
    const countsIn = (reply: Reply) => dataOf(reply)! as never as Record<string, { totalCount: number }>;
    const totals = new Map((await counts(lists.map(({ name }) => name))).map((total, at) => [lists[at]!.name, total]));
    const sums = new Map<string, number>();
    for (const [at, count] of (await counts(asked.map(({ name, filter }) => `${name}(filter: { ${filter} })`))).entries()) {
      const { name, field } = asked[at]!;
      sums.set(`${name}.${field}`, (sums.get(`${name}.${field}`) ?? 0) + count);
    }
    const wider = [...sums].filter(([key, sum]) => sum > totals.get(key.split('.')[0]!)!);
    expect(wider).toEqual([]);
    const [drafts] = await counts(['demands(filter: { status: [DRAFT] })']);
    expect(drafts).toBe(0);
    expect(await rowsOf('achievements', `select id from demand where status = 'DRAFT'`)).not.toEqual([]);
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

  it('[C9] refuses cursors that are forged, edited, or of another list, filter or order', async () => {
    const page = 'nodes { id } pageInfo { startCursor endCursor }';
    const list = (args: string, field = 'institutions'): string => `{ page: ${field}(${args}) { ${page} } }`;
    type Page = { nodes: { id: string }[]; pageInfo: { startCursor: string; endCursor: string } };
    const pageOf = async (query: string, variables = {}): Promise<Page> => {
      const reply = await post(url, { query, variables });
      expect(errorsOf(reply)).toEqual([]);
      return (dataOf(reply)! as never as { page: Page }).page;
    };
    const order = 'orderBy: { field: NAME_ZH, direction: ASC }';
    const { pageInfo } = await pageOf(list(`first: 3, ${order}`));
    const cursor = pageInfo.endCursor;
    expect((await pageOf(list(`first: 3, ${order}, after: "${cursor}"`))).nodes).toHaveLength(3);

    const [payload, tag] = cursor.split('.') as [string, string];
    const [value, id] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, string];
    const written = (...position: unknown[]): string => Buffer.from(JSON.stringify(position)).toString('base64url');
    const turned = (text: string): string => `${text[0] === 'A' ? 'B' : 'A'}${text.slice(1)}`;
    const forged = [
      `${turned(payload)}.${tag}`,
      `${payload}.${turned(tag)}`,
      `${payload}.`,
      payload,
      `.${tag}`,
      '.',
      `${payload}.${tag}${tag}`,
      `${payload}${payload}.${tag}`,
      `${written(value, "x' or '1'='1")}.${tag}`,
      `${written(`${value}' or 1=1 --`, id)}.${tag}`,
      `${written(null, id)}.${tag}`,
      `${written()}.${tag}`,
      Buffer.from('{"id":1}').toString('base64'),
      id,
      '0',
    ];
    const expectForeign = async (query: string, variables = {}): Promise<void> => {
      const reply = await post(url, { query, variables });
      expect([query, codesOf(reply)]).toEqual([query, ['BAD_USER_INPUT']]);
      expect(reply.body).toContain('游标无效');
      expect(reply.body).not.toContain('"nodes"');
      expectNothingInside(reply);
    };
    for (const each of forged) {
      await expectForeign(`query ($after: Cursor) ${list(`first: 3, ${order}, after: $after`)}`, { after: each });
      await expectForeign(list(`last: 3, ${order}, before: "${each}"`));
    }
    for (const args of [
      `first: 3, orderBy: { field: NAME_ZH, direction: DESC }`,
      `first: 3, orderBy: { field: ID, direction: ASC }`,
      'first: 3',
      `first: 3, ${order}, filter: {}`,
      `first: 3, ${order}, filter: { kind: [ENTERPRISE] }`,
    ]) {
      await expectForeign(list(`${args}, after: "${cursor}"`));
    }
    for (const field of ['projects', 'talents', 'disciplines', 'parks']) await expectForeign(list(`first: 3, after: "${cursor}"`, field));

    // One list of the same records at the root, another of each parent.
    const disciplines = await pageOf(list('first: 1', 'disciplines'));
    const chains = await pageOf('{ page: industryChains(first: 1) { nodes { id } pageInfo { startCursor endCursor } } }');
    const ofChain = `query ($after: Cursor) { industryChain(id: "${chains.nodes[0]!.id}") { page: candidateDisciplines(first: 1, after: $after) { ${page} } } }`;
    await expectForeign(ofChain, { after: disciplines.pageInfo.endCursor });
    const reply = await post(url, { query: ofChain });
    const nested = (dataOf(reply)! as never as { industryChain: { page: Page } }).industryChain.page;
    expect(nested.nodes).toHaveLength(1);
    await expectForeign(list(`first: 1, after: "${nested.pageInfo.endCursor}"`, 'disciplines'));
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
