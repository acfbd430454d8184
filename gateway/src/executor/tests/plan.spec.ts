import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { prepareOperation, type FetchRequest } from '../executor.ts';

/** Plans written by hand, for what the planner seldom or never makes of valid operations. */
const schema = buildSchema(`
  interface Item { id: ID! size: Int }
  type Book implements Item { id: ID! size: Int title: String n: Int }
  type Film implements Item { id: ID! size: Int title: String }
  type Query { items: [Item!] book: Book a: Int b: Int self: Query }
  type Subscription { tick: Int }
`);

const fetch = (serviceName: string, operation: string, more: Partial<FetchNode> = {}): FetchNode => ({
  kind: 'Fetch',
  serviceName,
  operation,
  operationName: undefined,
  operationKind: 'query' as FetchNode['operationKind'],
  ...more,
});
const flatten = (path: string[], node: PlanNode): PlanNode => ({ kind: 'Flatten', path, node });
const sequence = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Sequence', nodes });
const ENTITIES = 'query($representations:[_Any!]!){_entities(representations:$representations){...on Book{n}...on Film{title}}}';
const key = (type: string) => ({
  kind: 'InlineFragment' as const,
  typeCondition: type,
  selections: ['__typename', 'id'].map((name) => ({ kind: 'Field' as const, name })),
});

function prepare(source: string, node: PlanNode | QueryPlan['node'], answers: Record<string, (request: FetchRequest) => unknown> = {}) {
  const plan: QueryPlan = node ? { kind: 'QueryPlan', node } : { kind: 'QueryPlan' };
  const fetchers = new Map(
    Object.entries(answers).map(([name, answer]) => [name, async (request: FetchRequest) => ({ data: answer(request) as never })]),
  );
  return prepareOperation({ apiSchema: schema, supergraphSchema: schema, document: parse(source), plan, fetchers });
}
const run = async (...args: Parameters<typeof prepare>) =>
  JSON.parse((await prepare(...args).execute({ variables: {}, context: {} })).body) as unknown;

describe('preparation refuses', () => {
  it('an empty plan for an operation that asks for data', () => {
    expect(() => prepare('{ a }', undefined)).toThrow('The query plan is empty, but the operation asks for data');
    expect(() => prepare('{ __typename ... on Query { ...F } } fragment F on Query { book { id } }', undefined)).toThrow('empty');
    expect(() => prepare('query ($x: Boolean!) { a @skip(if: $x) }', undefined)).toThrow('empty');
  });

  it('not an empty plan for what needs no subgraph', async () => {
    expect(await run('{ __typename a @skip(if: true) ... @include(if: false) { b } __type(name: "Book") { name } }', undefined)).toEqual({
      data: { __typename: 'Query', __type: { name: 'Book' } },
    });
  });

  it('@defer', () => expect(() => prepare('{ a }', { kind: 'Defer', primary: {}, deferred: [] })).toThrow('@defer is not executed'));

  it('subscriptions', () => {
    const primary = fetch('s', 'subscription{tick}', { operationKind: 'subscription' as FetchNode['operationKind'] });
    expect(() => prepare('subscription { tick }', { kind: 'Subscription', primary })).toThrow('Subscriptions are not executed');
    expect(() => prepare('subscription { tick }', primary)).toThrow('Subscriptions are not executed');
  });

  it('context rewrites', () => {
    const contextRewrites = [{ kind: 'KeyRenamer' as const, path: ['..', 'id'], renameKeyTo: 'contextual' }];
    expect(() => prepare('{ a }', fetch('s', '{a}', { contextRewrites }), { s: () => ({}) })).toThrow('@fromContext is not executed');
  });

  it('a node that it does not know', () =>
    expect(() => prepare('{ a }', { kind: 'Teleport' } as never)).toThrow('Unknown plan node "Teleport"'));

  it('a subgraph without a fetcher', () =>
    expect(() => prepare('{ a }', fetch('nobody', '{a}'))).toThrow('No fetcher for subgraph "nobody"'));

  it('a variable named like the one that carries entities', () => {
    const node = flatten(['book'], fetch('s', ENTITIES, { requires: [key('Book')], variableUsages: ['representations'] }));
    expect(() => prepare('{ book { id } }', node, { s: () => ({}) })).toThrow('$representations');
  });

  it('a document without the operation, or with several and no name', () => {
    expect(() => prepare('fragment F on Query { a }', fetch('s', '{a}'))).toThrow('The document has no operation');
    expect(() => prepare('query A { a } query B { b }', fetch('s', '{a}'))).toThrow('several operations');
  });
});

describe('plans', () => {
  it('rename what the planner aliased, falsy values and nulls included', async () => {
    const outputRewrites = ['id__alias_0', 'n__alias_0'].map((name) => ({
      kind: 'KeyRenamer' as const,
      path: ['items', '... on Book', name],
      renameKeyTo: name === 'n__alias_0' ? 'size' : 'title',
    }));
    const items = [
      { __typename: 'Book', n__alias_0: 0, id__alias_0: '' },
      { __typename: 'Book', n__alias_0: null, id__alias_0: 't' },
      { __typename: 'Film', size: 7, title: 'film' },
    ];
    const source = '{ items { ... on Book { size: n title } ... on Film { size title } } }';
    expect(
      await run(
        source,
        fetch('s', '{items{__typename ...on Book{n__alias_0:n id__alias_0:id}...on Film{size title}}}', { outputRewrites }),
        { s: () => ({ items }) },
      ),
    ).toEqual({
      data: {
        items: [
          { size: 0, title: '' },
          { size: null, title: 't' },
          { size: 7, title: 'film' },
        ],
      },
    });
  });

  it('put errors at renamed fields under the client’s names', async () => {
    const outputRewrites = [{ kind: 'KeyRenamer' as const, path: ['items', '... on Book', 'n__alias_0'], renameKeyTo: 'size' }];
    const plan: QueryPlan = { kind: 'QueryPlan', node: fetch('s', '{items{__typename ...on Book{n__alias_0:n}}}', { outputRewrites }) };
    const answer = {
      data: { items: [{ __typename: 'Book', n__alias_0: null }] },
      errors: [{ message: 'm', path: ['items', 0, 'n__alias_0'] }],
    };
    const document = parse('{ items { ... on Book { size: n } } }');
    const operation = prepareOperation({
      apiSchema: schema,
      supergraphSchema: schema,
      document,
      plan,
      fetchers: new Map([['s', async () => answer]]),
    });
    expect((await operation.execute({ variables: {}, context: {} })).errors).toMatchObject([{ path: ['items', 0, 'size'] }]);
  });

  it('set values and rename keys in representations', async () => {
    const asked: unknown[] = [];
    const inputRewrites = [
      { kind: 'KeyRenamer' as const, path: ['... on Book', 'id'], renameKeyTo: 'isbn' },
      { kind: 'ValueSetter' as const, path: ['... on Book', '__typename'], setValueTo: 'Item' },
    ];
    await run(
      '{ book { id n } }',
      sequence(fetch('s', '{book{__typename id}}'), flatten(['book'], fetch('t', ENTITIES, { requires: [key('Book')], inputRewrites }))),
      {
        s: () => ({ book: { __typename: 'Book', id: '1' } }),
        t: ({ variables }) => {
          asked.push(variables.representations);
          return { _entities: [{ n: 1 }] };
        },
      },
    );
    expect(asked).toEqual([[{ __typename: 'Item', isbn: '1' }]]);
  });

  it('pick out the objects of some types on a path', async () => {
    const asked: unknown[] = [];
    await run(
      '{ items { id ... on Film { title } } }',
      sequence(fetch('s', '{items{__typename id}}'), flatten(['', 'items', '@|[Film]'], fetch('t', ENTITIES, { requires: [key('Item')] }))),
      {
        s: () => ({
          items: [
            { __typename: 'Book', id: '1' },
            { __typename: 'Film', id: '2' },
          ],
        }),
        t: ({ variables }) => {
          asked.push(variables.representations);
          return { _entities: [{ title: 't' }] };
        },
      },
    );
    expect(asked).toEqual([[{ __typename: 'Film', id: '2' }]]);
  });

  it('ask nothing with a representation that is a type without a key', async () => {
    const keyless = {
      kind: 'InlineFragment' as const,
      typeCondition: 'Film',
      selections: [{ kind: 'Field' as const, name: '__typename' }],
    };
    const result = await run(
      '{ items { id ... on Film { title } } }',
      sequence(fetch('s', '{items{__typename id}}'), flatten(['items', '@'], fetch('t', ENTITIES, { requires: [keyless] }))),
      {
        s: () => ({ items: [{ __typename: 'Film', id: '2' }] }),
        t: () => {
          throw new Error('must not be asked');
        },
      },
    );
    expect(result).toMatchObject({
      data: { items: [{ id: '2', title: null }] },
      errors: [{ message: 'The query plan has no key for this object', path: ['items', 0, 'title'] }],
    });
  });

  it('fetch root fields below another field, and follow nested branches', async () => {
    const node = sequence(fetch('s', '{self{__typename}}'), {
      kind: 'Parallel',
      nodes: [
        flatten(['self'], sequence(fetch('t', '{a}'), fetch('t', '{b}'))),
        { kind: 'Condition', condition: 'x', elseClause: fetch('t', '{book{n}}') },
      ],
    });
    const source = 'query ($x: Boolean = false) { self { a b } book @skip(if: $x) { n } }';
    const t = ({ query }: FetchRequest) => (query === '{book{n}}' ? { book: { n: 3 } } : query === '{a}' ? { a: 1 } : { b: 2 });
    expect(await run(source, node, { s: () => ({ self: { __typename: 'Query' } }), t })).toEqual({
      data: { self: { a: 1, b: 2 }, book: { n: 3 } },
    });
  });

  it('survive paths that lead through wrong types', async () => {
    const node = sequence(fetch('s', '{items{__typename id}}'), flatten(['items', '@'], fetch('t', ENTITIES, { requires: [key('Film')] })));
    for (const items of [null, 'text', {}, [null, 'text', [], 5], [{ id: '1' }]]) {
      const result = (await run('{ items { ... on Film { title } } }', node, { s: () => ({ items }), t: () => ({ _entities: [] }) })) as {
        data: unknown;
      };
      expect(result.data).toEqual({ items: null });
    }
  });
});
