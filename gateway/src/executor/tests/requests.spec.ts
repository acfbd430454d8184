import { describe, expect, it } from 'vitest';
import type { FetchRequest } from '../executor.ts';
import { Federation } from './federation.ts';

const IDS = ['1', '2', '3'];
const federation = new Federation([
  {
    name: 'people',
    sdl: `
      type Query { people: [Person!]! leader: Person search(text: String, limit: Int = 10): [Person!]! }
      type Mutation { touch: Person! again: Person! }
      type Person @key(fields: "id") { id: ID! name: String friends: [Person!]! home: Town }
      type Town @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        people: () => IDS.map((id) => ({ id })),
        leader: () => ({ id: '2' }),
        search: (_: unknown, { text, limit }: { text: string; limit: number }) => [{ id: `${text}${limit}` }],
      },
      Mutation: { touch: () => ({ id: '1' }), again: () => ({ id: '1' }) },
      Person: { name: ({ id }: { id: string }) => `name ${id}`, friends: () => [{ id: '2' }, { id: '3' }], home: () => ({ id: 't' }) },
    },
  },
  {
    name: 'towns',
    sdl: 'type Town @key(fields: "id") { id: ID! title(long: Boolean): String mayor: Person } type Person @key(fields: "id") { id: ID! }',
    resolvers: {
      Town: {
        title: ({ id }: { id: string }, { long }: { long?: boolean }) => (long ? `the town of ${id}` : id),
        mayor: () => ({ id: '3' }),
      },
    },
  },
  {
    name: 'work',
    sdl: `
      type Mutation { promote: Int }
      type Person @key(fields: "id") { id: ID! job: Job note(text: String): String }
      type Job { title(long: Boolean): String boss: Person }`,
    resolvers: {
      Mutation: { promote: () => 1 },
      Person: {
        job: ({ id }: { id: string }) => ({ id }),
        note: ({ id }: { id: string }, { text }: { text: string }) => `${id} ${text}`,
      },
      Job: {
        title: ({ id }: { id: string }, { long }: { long?: boolean }) => (long ? `long ${id}` : `short ${id}`),
        boss: () => ({ id: '1' }),
      },
    },
  },
]);

const keysOf = ({ variables }: FetchRequest) => (variables.representations as { id: string }[]).map(({ id }) => id);
const asked = (subgraph: string) => federation.requests.filter((request) => request.subgraph === subgraph);
const equalsStock = async (source: string, variables: Record<string, unknown> = {}) => {
  const { body } = await federation.run(source, variables);
  const requests = [...federation.requests];
  expect(body).toBe(await federation.runStock(source, variables));
  federation.requests = requests;
  return JSON.parse(body) as { data: unknown };
};

describe('what subgraphs are asked', () => {
  it('an entity that stands at several places is asked for once', async () => {
    await equalsStock('{ people { friends { job { title } } } }');
    expect(asked('work').map(keysOf)).toEqual([['2', '3']]);
  });

  it('parallel branches that ask the same make one request', async () => {
    await equalsStock('{ people { job { title } friends { job { title } } } leader { job { title } } }');
    expect(asked('work')).toHaveLength(1);
    expect(keysOf(asked('work')[0]!).sort()).toEqual(IDS);
  });

  it('a later stage asks only for what no earlier one asked for', async () => {
    await equalsStock(
      '{ leader { job { title boss { job { title boss { id } } } } } people { home { mayor { job { title boss { id } } } } } }',
    );
    const times = asked('work').flatMap(keysOf);
    expect(times.filter((id) => id === '2')).toHaveLength(1);
  });

  it('different selections at different places do not mix', async () => {
    const { data } = await equalsStock(`{
      people { job { title(long: true) boss { job { title } note(text: "a") } } }
      leader { job { title(long: true) boss { job { title(long: true) } note(text: "b") } } friends { job { title } } }
    }`);
    expect(data).toMatchObject({
      people: [{ job: { title: 'long 1', boss: { job: { title: 'short 1' }, note: '1 a' } } }, {}, {}],
      leader: {
        job: { title: 'long 2', boss: { job: { title: 'long 1' }, note: '1 b' } },
        friends: [{ job: { title: 'short 2' } }, { job: { title: 'short 3' } }],
      },
    });
  });

  it('a mutation asks again after the next one has changed the world', async () => {
    const { body } = await federation.run('mutation { touch { job { title } } promote again { job { title } } }');
    expect(body).toBe('{"data":{"touch":{"job":{"title":"short 1"}},"promote":1,"again":{"job":{"title":"short 1"}}}}');
    expect(federation.requests.map(({ subgraph, kind }) => `${subgraph} ${kind}`)).toEqual([
      'people mutation',
      'work query',
      'work mutation',
      'people mutation',
      'work query',
    ]);
  });

  it('nothing is asked about no objects', async () => {
    await federation.run('{ people { job { title } } }', {}, async (request, honest) =>
      request.subgraph === 'people' ? { data: { people: [] } } : honest(),
    );
    expect(asked('work')).toEqual([]);
  });
});

describe('one received object at several places', () => {
  const LABELS = ['5', '7'];
  const items = new Federation([
    {
      name: 'catalog',
      sdl: `type Query { item: Item items: [Item!]! } type Item @key(fields: "id") { id: ID! label: String }`,
      resolvers: { Query: { item: () => ({ id: '1', label: '5' }), items: () => LABELS.map((label) => ({ id: '1', label })) } },
    },
    {
      name: 'makers',
      sdl: `
        type Item @key(fields: "id") { id: ID! dims: Dims @shareable maker: Maker }
        type Dims { depth: Int } type Maker @key(fields: "id") { id: ID! }`,
      resolvers: { Item: { dims: () => ({ depth: 1 }), maker: () => ({ id: 'm' }) } },
    },
    {
      name: 'measures',
      sdl: `
        type Item @key(fields: "id") { id: ID! label: String @external dims: Dims @shareable @requires(fields: "label") }
        type Dims { width(scale: Int!): Int }
        type Maker @key(fields: "id") { id: ID! name(long: Boolean): String }`,
      resolvers: {
        Item: { dims: ({ label }: { label: string }) => ({ label }) },
        Dims: { width: ({ label }: { label: string }, { scale }: { scale: number }) => Number(label) * scale },
        Maker: { name: (_: unknown, { long }: { long?: boolean }) => (long ? 'long name' : 'name') },
      },
    },
  ]);
  /** Whichever of the subgraphs answers last, the answer is one, and Apollo's. */
  const bodyOf = async (source: string) => {
    const stock = await items.runStock(source);
    for (const late of ['makers', 'measures']) {
      const { body } = await items.run(source, {}, async ({ subgraph }, honest) => {
        if (subgraph === late) await new Promise((resolve) => setTimeout(resolve, 5));
        return honest();
      });
      expect(body).toBe(stock);
    }
    return stock;
  };

  it('is not shared where another fetch completes it differently', async () => {
    const source = '{ x: item { dims { depth size: width(scale: 1) } } y: item { dims { depth size: width(scale: 10) } } }';
    expect(await bodyOf(source)).toBe('{"data":{"x":{"dims":{"depth":1,"size":5}},"y":{"dims":{"depth":1,"size":50}}}}');
    expect(items.requests.filter(({ subgraph }) => subgraph === 'makers')).toHaveLength(1);
  });

  it('is not shared where one place tells another fetch something else than the other', async () =>
    expect(await bodyOf('{ items { dims { depth width(scale: 1) } } }')).toBe(
      '{"data":{"items":[{"dims":{"depth":1,"width":5}},{"dims":{"depth":1,"width":7}}]}}',
    ));

  it('is not shared where later fetches below the places differ', async () => {
    const source = '{ x: item { maker { id n: name(long: true) } } y: item { maker { id n: name } } z: item { maker { id n: name } } }';
    const maker = (n: string) => `{"maker":{"id":"m","n":"${n}"}}`;
    expect(await bodyOf(source)).toBe(`{"data":{"x":${maker('long name')},"y":${maker('name')},"z":${maker('name')}}}`);
    expect(items.requests.filter(({ subgraph }) => subgraph === 'makers')).toHaveLength(1);
  });
});

describe('a request', () => {
  it('carries the variables that its operation uses, and no others', async () => {
    const source = 'query ($text: String, $limit: Int, $note: String) { search(text: $text, limit: $limit) { id note(text: $note) } }';
    await equalsStock(source, { text: '"quoted"', note: 'n', extra: 1 });
    expect(asked('people')[0]!.variables).toEqual({ text: '"quoted"' });
    expect(asked('work')[0]!.variables).toEqual({ note: 'n', representations: [{ __typename: 'Person', id: '"quoted"10' }] });
  });

  it('has a body that says the same as its parts', async () => {
    await federation.run('query Found($text: String) { search(text: $text) { job { title } } people { id } }', { text: '上虞\n' });
    expect(federation.requests.length).toBeGreaterThan(1);
    for (const { body, query, operationName, variables } of federation.requests) {
      expect(JSON.parse(body)).toEqual({ query, operationName, variables });
      expect(operationName).toMatch(/^Found__/);
    }
  });

  it('of one prepared operation brings the same parsed document each time', async () => {
    const documents = new Set<unknown>();
    const operation = federation.prepare('{ leader { name } }', async ({ document }, honest) => {
      documents.add(document);
      return honest();
    });
    await Promise.all([1, 2, 3].map(() => operation.execute({ variables: {}, context: {} })));
    expect(documents.size).toBe(1);
  });
});

describe('a run', () => {
  it('hands its context to every fetcher, apart from other runs of the same operation', async () => {
    const seen: unknown[] = [];
    const plan = federation.plan(federation.parse('{ leader { job { title } } }'));
    const fetchers = new Map(
      ['people', 'work'].map((name) => [
        name,
        async (request: FetchRequest, context: string) => {
          seen.push(`${context} ${request.subgraph}`);
          return request.subgraph === 'people'
            ? { data: { leader: { __typename: 'Person', id: context } } }
            : { data: { _entities: [{ job: { title: context } }] } };
        },
      ]),
    );
    const operation = federation.prepare('{ leader { job { title } } }', undefined, { plan, fetchers: fetchers as never });
    const outcomes = await Promise.all(['a', 'b'].map((context) => operation.execute({ variables: {}, context })));
    expect(outcomes.map((outcome) => outcome.data())).toEqual([{ leader: { job: { title: 'a' } } }, { leader: { job: { title: 'b' } } }]);
    expect(seen.sort()).toEqual(['a people', 'a work', 'b people', 'b work']);
  });

  it('is rejected with the reason of its signal, and asks nothing more', async () => {
    const abort = new AbortController();
    const subgraphs: string[] = [];
    const operation = federation.prepare('{ leader { job { title } } }', async ({ subgraph, signal }, honest) => {
      subgraphs.push(subgraph);
      expect(signal).toBe(abort.signal);
      abort.abort(new Error('the client has gone'));
      return honest();
    });
    await expect(operation.execute({ variables: {}, context: {}, signal: abort.signal })).rejects.toThrow('the client has gone');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(subgraphs).toEqual(['people']);
    await expect(operation.execute({ variables: {}, context: {}, signal: abort.signal })).rejects.toThrow('the client has gone');
    expect(subgraphs).toEqual(['people']);
  });
});
