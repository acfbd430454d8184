import { execute, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Federation, type Subgraph } from './federation.ts';

/** Runs an operation, expects the data, and expects Apollo's executor to give the same text. */
function answering(subgraphs: readonly Subgraph[]) {
  const federation = new Federation(subgraphs);
  return Object.assign(
    async (source: string, data: unknown, variables: Record<string, unknown> = {}) => {
      const { body } = await federation.run(source, variables);
      const requests = [...federation.requests];
      expect(JSON.parse(body)).toEqual({ data });
      expect(body).toBe(await federation.runStock(source, variables));
      federation.requests = requests;
    },
    { federation },
  );
}

describe('@interfaceObject', () => {
  const answer = answering([
    {
      name: 'catalog',
      sdl: `
        type Query { media: [Media!]! medium: Media }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      resolvers: {
        Query: { media: () => [MEDIA.b, MEDIA.f], medium: () => MEDIA.f },
        Media: { __resolveReference: ({ id }: { id: 'b' | 'f' }) => MEDIA[id] },
        Book: { __resolveReference: ({ id }: { id: 'b' | 'f' }) => MEDIA[id] },
        Film: { __resolveReference: ({ id }: { id: 'b' | 'f' }) => MEDIA[id] },
      },
    },
    {
      name: 'reviews',
      sdl: `
        type Query { reviewed: [Media!]! }
        type Media @interfaceObject @key(fields: "id") { id: ID! score: Int! similar: Media }`,
      resolvers: {
        Query: { reviewed: () => [{ id: 'f' }, { id: 'b' }] },
        Media: {
          score: ({ id }: { id: string }) => id.charCodeAt(0),
          similar: ({ id }: { id: string }) => ({ id: id === 'b' ? 'f' : 'b' }),
        },
      },
    },
  ]);

  it('adds fields to every implementation', () =>
    answer('{ media { __typename title score ... on Film { minutes } } }', {
      media: [
        { __typename: 'Book', title: 'A book', score: 98 },
        { __typename: 'Film', title: 'A film', score: 102, minutes: 90 },
      ],
    }));

  it('learns the concrete type later, when somebody asks', () =>
    answer('{ reviewed { kind: __typename score ... on Book { pages similar { title __typename } } } }', {
      reviewed: [
        { kind: 'Film', score: 102 },
        { kind: 'Book', score: 98, pages: 300, similar: { title: 'A film', __typename: 'Film' } },
      ],
    }));

  it('does not ask for the concrete type when nobody needs it', async () => {
    await answer('{ reviewed { id score similar { score } } }', {
      reviewed: [
        { id: 'f', score: 102, similar: { score: 98 } },
        { id: 'b', score: 98, similar: { score: 102 } },
      ],
    });
    expect(answer.federation.requests.map(({ subgraph }) => subgraph)).toEqual(['reviews']);
  });

  it('keeps the concrete type when the interface object answers again', () =>
    answer('{ medium { __typename similar { __typename similar { __typename score title } } } }', {
      medium: { __typename: 'Film', similar: { __typename: 'Book', similar: { __typename: 'Film', score: 102, title: 'A film' } } },
    }));

  it('is an error, not a guess, when the concrete type cannot be learnt', async () => {
    const { errors, body } = await answer.federation.run('{ reviewed { score ... on Book { pages } } }', {}, async (request, honest) => {
      if (request.subgraph === 'catalog') throw new Error('down');
      return honest();
    });
    expect(JSON.parse(body)).toMatchObject({ data: null });
    expect(errors).toMatchObject([{ path: ['reviewed', 0], extensions: { subgraph: 'catalog' } }]);
  });
});

const MEDIA = {
  b: { __typename: 'Book', id: 'b', title: 'A book', pages: 300 },
  f: { __typename: 'Film', id: 'f', title: 'A film', minutes: 90 },
} as const;

describe('keys, @requires and @provides', () => {
  const answer = answering([
    {
      name: 'registry',
      sdl: `
        type Query { institutions: [Institution!]! }
        type Institution @key(fields: "code") @key(fields: "region { code } number") {
          code: ID! number: Int! region: Region! name: String @shareable staff: Int
        }
        type Region @shareable { code: ID! }`,
      resolvers: {
        Query: { institutions: () => INSTITUTIONS },
        Institution: { __resolveReference: ({ code }: { code: string }) => INSTITUTIONS.find((one) => one.code === code) },
      },
    },
    {
      name: 'statistics',
      sdl: `
        type Institution @key(fields: "region { code } number") {
          number: Int! region: Region! staff: Int @external
          output: Float @requires(fields: "staff")
        }
        type Region @shareable { code: ID! }`,
      resolvers: { Institution: { output: ({ staff }: { staff: number }) => staff * 1.5 } },
    },
    {
      name: 'ranking',
      sdl: `
        type Query { best: [Institution] @provides(fields: "name") }
        type Institution @key(fields: "code") { code: ID! name: String @external output: Float @external rank: String @requires(fields: "output name") }`,
      resolvers: {
        Query: { best: () => [{ code: 'x2', name: 'provided name' }, null] },
        Institution: { rank: ({ output, name }: { output: number; name: string }) => `${name} with ${output}` },
      },
    },
  ]);

  it('jumps by a compound, nested key and chains what is required', () =>
    answer('{ institutions { rank output } }', {
      institutions: [
        { rank: 'First with 15', output: 15 },
        { rank: 'Second with 30', output: 30 },
      ],
    }));

  it('takes a provided field where it is provided', async () => {
    await answer('{ best { code name } }', { best: [{ code: 'x2', name: 'provided name' }, null] });
    expect(answer.federation.requests).toHaveLength(1);
  });

  it('does not lose a whole fetch because a condition leaves out what only one of its fields requires', async () => {
    const { federation } = answer;
    const source =
      'query ($output: Boolean!) { best { code rank @include(if: $output) } institutions { code output @include(if: $output) number } }';
    const { body } = await federation.run(source, { output: false });
    expect(body).toBe('{"data":{"best":[{"code":"x2"},null],"institutions":[{"code":"x1","number":1},{"code":"x2","number":2}]}}');
  });
});

const INSTITUTIONS = [
  { code: 'x1', number: 1, region: { code: 'r' }, name: 'First', staff: 10 },
  { code: 'x2', number: 2, region: { code: 'r' }, name: 'Second', staff: 20 },
];

describe('types across subgraphs', () => {
  const answer = answering([
    {
      name: 'one',
      sdl: `
        type Query { version: String @shareable both: Both @shareable nodes: [Node] found: [Found!]! grid: [[User]!] old: Old }
        interface Node { id: ID! }
        type User implements Node @key(fields: "id") { id: ID! name: String secret: String @inaccessible }
        type Team implements Node @key(fields: "id") { id: ID! lead: User size: Float }
        type Both @shareable { a: Int common: String }
        union Found = User | Team
        type Old @key(fields: "id") { id: ID! moved: String kept: String }`,
      resolvers: {
        Query: {
          version: () => '1',
          both: () => ({ a: 1, common: 'c' }),
          nodes: () => [USER, TEAM, null],
          found: () => [TEAM, USER],
          grid: () => [[USER, null], []],
          old: () => ({ id: 'o', moved: 'never read', kept: 'k' }),
        },
      },
    },
    {
      name: 'two',
      sdl: `
        type Query { version: String @shareable both: Both @shareable }
        type Both @shareable { b: Int common: String }
        interface Named { label: String }
        type User implements Named @key(fields: "id") { id: ID! label: String }
        type Team implements Named @key(fields: "id") { id: ID! label: String members: [User!]! }
        type Old @key(fields: "id") { id: ID! moved: String @override(from: "one") }`,
      resolvers: {
        Query: { version: () => '1', both: () => ({ b: 2, common: 'c' }) },
        User: { label: ({ id }: { id: string }) => `user ${id}` },
        Team: { label: ({ id }: { id: string }) => `team ${id}`, members: () => [{ id: 'u' }] },
        Old: { moved: () => 'from two' },
      },
    },
  ]);

  it('merges a shared root field that two subgraphs complete', () =>
    answer('{ both { b common a } version }', { both: { b: 2, common: 'c', a: 1 }, version: '1' }));

  it('reads the field from where it was moved', () => answer('{ old { moved kept } }', { old: { moved: 'from two', kept: 'k' } }));

  it('selects by type on interfaces and unions', () =>
    answer(
      '{ nodes { id ... on Named { label } ... on Team { size lead { name label } } } found { __typename ... on User { n: name } ... on Team { size } } }',
      {
        nodes: [{ id: 'u', label: 'user u' }, { id: 't', label: 'team t', size: 2.5, lead: { name: 'Ada', label: 'user u' } }, null],
        found: [
          { __typename: 'Team', size: 2.5 },
          { __typename: 'User', n: 'Ada' },
        ],
      },
    ));

  it('goes into lists of lists', () => answer('{ grid { name label } }', { grid: [[{ name: 'Ada', label: 'user u' }, null], []] }));

  it('merges collected fields in the order in which they first appear', async () => {
    const source = `{ nodes { ... on Team { lead { name } } id ...T } } fragment T on Team { lead { label name } members { id } id }`;
    const { body } = await answer.federation.run(source);
    expect(body).toBe('{"data":{"nodes":[{"id":"u"},{"lead":{"name":"Ada","label":"user u"},"id":"t","members":[{"id":"u"}]},null]}}');
  });

  it('tells no client of an inaccessible field, and introspection neither', () =>
    answer('{ __type(name: "User") { fields { name } } }', { __type: { fields: [{ name: 'id' }, { name: 'name' }, { name: 'label' }] } }));
});

const USER = { __typename: 'User', id: 'u', name: 'Ada' };
const TEAM = { __typename: 'Team', id: 't', size: 2.5, lead: USER };

describe('an interface that one subgraph returns as a concrete type', () => {
  const federation = new Federation([
    {
      name: 'books',
      sdl: 'type Query { newest: Book @shareable } interface Media { id: ID! } type Book implements Media @key(fields: "id") { id: ID! pages: Int }',
      resolvers: { Query: { newest: () => ({ id: '1', pages: 3 }) } },
    },
    {
      name: 'media',
      sdl: `
        type Query { newest: Media @shareable } interface Media { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! title: String } type Film implements Media @key(fields: "id") { id: ID! title: String }`,
      resolvers: { Query: { newest: () => ({ __typename: 'Book', id: '1' }) } },
    },
  ]);

  it.each([
    ['{ newest { id ... on Book { pages } } }', { id: '1', pages: 3 }],
    ['{ newest { ...Any } } fragment Any on Media { ... on Media { ... on Book { pages } id } }', { pages: 3, id: '1' }],
    ['{ newest { ... on Film { title } } }', {}],
  ])('%s is shaped after the type that the object has', async (source, newest) => {
    expect((await federation.run(source)).data()).toEqual({ newest });
  });
});

describe('conditions', () => {
  const answer = answering([
    {
      name: 'a',
      sdl: 'type Query { user: User! other: User } type User @key(fields: "id") { id: ID! name: String }',
      resolvers: { Query: { user: () => ({ id: '1' }), other: () => ({ id: '2' }) }, User: { name: () => 'Ada' } },
    },
    {
      name: 'b',
      sdl: 'type User @key(fields: "id") { id: ID! mail: String posts: [Post!]! } type Post { text: String author: User! }',
      resolvers: { User: { mail: () => 'm', posts: () => [{ text: 't', author: { id: '1' } }] } },
    },
  ]);
  const source = `query ($mail: Boolean!, $posts: Boolean = true, $no: Boolean = false) {
    user { ...U name @skip(if: $no) } other @include(if: $no) { id mail } skipped: other @skip(if: true) { id }
  } fragment U on User { mail @include(if: $mail) posts @include(if: $posts) @skip(if: $no) { text author @skip(if: $mail) { name } } }`;

  it.each([
    [{ mail: true }, { user: { mail: 'm', posts: [{ text: 't' }], name: 'Ada' } }],
    [{ mail: false }, { user: { posts: [{ text: 't', author: { name: 'Ada' } }], name: 'Ada' } }],
    [{ mail: true, posts: false }, { user: { mail: 'm', name: 'Ada' } }],
    [
      { mail: true, no: true },
      { user: { mail: 'm' }, other: { id: '2', mail: 'm' } },
    ],
  ])('%j select what they say', (variables, data) => answer(source, data, variables));

  it('fetch nothing for what they leave out', async () => {
    await answer('query ($mail: Boolean!) { user { name mail @include(if: $mail) } }', { user: { name: 'Ada' } }, { mail: false });
    expect(answer.federation.requests).toHaveLength(1);
  });

  it('leave an empty object where they leave nothing of one', async () => {
    const { body } = await answer.federation.run(
      'query ($t: Boolean!) { user { posts { text @include(if: $t) author @include(if: $t) { mail } } } }',
      { t: false },
    );
    expect(body).toBe('{"data":{"user":{"posts":[{}]}}}');
  });

  it('without a truth value are a request error', async () => {
    const outcome = await answer.federation
      .prepare('query ($t: Boolean!) { user @skip(if: $t) { id } }')
      .execute({ variables: {}, context: {} });
    expect(outcome.body).toBe(
      '{"errors":[{"message":"Variable \\"$t\\" must be true or false, for a condition reads it.","extensions":{"code":"BAD_USER_INPUT"}}]}',
    );
    expect([outcome.data(), outcome.dataText]).toEqual([undefined, undefined]);
  });
});

describe('mutations', () => {
  const log: string[] = [];
  const step = (name: string, value: unknown) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 2));
    log.push(`${name} ends`);
    return value;
  };
  const federation = new Federation([
    {
      name: 'a',
      sdl: 'type Query { n: Int } type Mutation { first: User strict: User! last: User } type User @key(fields: "id") { id: ID! name: String }',
      resolvers: {
        Mutation: {
          first: step('first', { id: '1', name: 'x' }),
          strict: step('strict', { id: '1', name: 'x' }),
          last: step('last', { id: '1', name: 'y' }),
        },
      },
    },
    {
      name: 'b',
      sdl: 'type Mutation { second: Int must: Int! } type User @key(fields: "id") { id: ID! visits: Int }',
      resolvers: { Mutation: { second: step('second', 2), must: step('must', null) }, User: { visits: () => log.push('visits') } },
    },
  ]);

  it('run one after the other, and each sees its own entities', async () => {
    log.length = 0;
    const { body } = await federation.run('mutation { first { visits } second last { name visits } }');
    expect(body).toBe('{"data":{"first":{"visits":3},"second":2,"last":{"name":"y","visits":8}}}');
    expect(log).toEqual(['first begins', 'first ends', 'visits', 'second begins', 'second ends', 'last begins', 'last ends', 'visits']);
  });

  it('go on after a failure of a nullable field', async () => {
    const { body } = await federation.run('mutation { second last { name } }', {}, async ({ subgraph }, honest) =>
      subgraph === 'b' ? Promise.reject(new Error()) : honest(),
    );
    expect(JSON.parse(body)).toMatchObject({ data: { second: null, last: { name: 'y' } } });
  });

  it('stop once data is null, as graphql-js stops', async () => {
    log.length = 0;
    const { body } = await federation.run('mutation { first { name } must last { name } }');
    expect(JSON.parse(body)).toMatchObject({ data: null, errors: [{ path: ['must'] }] });
    expect(log).not.toContain('last begins');
  });

  it('stop when the request for a field that may not be null fails', async () => {
    log.length = 0;
    const { body } = await federation.run('mutation { strict { name } second }', {}, async ({ subgraph }, honest) =>
      subgraph === 'a' ? Promise.reject(new Error()) : honest(),
    );
    expect(JSON.parse(body)).toMatchObject({ data: null, errors: [{ path: ['strict'] }] });
    expect(log).toEqual([]);
  });
});

describe('introspection', () => {
  const federation = new Federation([
    { name: 'a', sdl: '"Root" type Query { n: Int self: Query } ', resolvers: { Query: { n: () => 1, self: () => ({}) } } },
  ]);

  it('alone asks no subgraph and equals graphql-js', async () => {
    const source = getIntrospectionQuery();
    const { body } = await federation.run(source);
    expect(body).toBe(JSON.stringify(await execute({ schema: federation.apiSchema, document: parse(source) })));
    expect(federation.requests).toEqual([]);
  });

  it('mixes with data, variables, fragments and aliases', async () => {
    const source = `query ($name: String!, $with: Boolean!) { __typename kind: __typename n s: __schema { ...S } __type(name: $name) { name ...T @include(if: $with) } }
      fragment S on __Schema { queryType { name } } fragment T on __Type { kind }`;
    const operation = federation.prepare(source);
    const bodyWith = async (variables: Record<string, unknown>) => (await operation.execute({ variables, context: {} })).body;
    const head = '{"data":{"__typename":"Query","kind":"Query","n":1,"s":{"queryType":{"name":"Query"}},"__type":';
    expect(await bodyWith({ name: 'Int', with: true })).toBe(`${head}{"name":"Int","kind":"SCALAR"}}}`);
    expect(await bodyWith({ name: 'Query', with: false })).toBe(`${head}{"name":"Query"}}}`);
    expect(await bodyWith({ name: 'Nothing', with: true })).toBe(`${head}null}}`);
  });

  it('of the type name alone needs no plan', async () =>
    expect((await federation.run('{ __typename }')).body).toBe('{"data":{"__typename":"Query"}}'));
});

describe('text', () => {
  it.each([
    '',
    '"\\/\b\f\n\r\t',
    '\u0000\u001f\u007f\u2028\u2029',
    '\ud800',
    'a\udc00b',
    '\ud83d\ude00',
    '联席会议',
    'x'.repeat(60) + '\ud800',
    'y'.repeat(60) + '"',
  ])('%j is written as JSON.stringify writes it', async (text) => {
    const federation = new Federation([{ name: 'a', sdl: 'scalar JSON type Query { text: String json: JSON }' }]);
    const { body } = await federation.run('{ text json }', {}, async () => ({ data: { text, json: { [text]: [text, 1.5, null, true] } } }));
    expect(body).toBe(JSON.stringify({ data: { text, json: { [text]: [text, 1.5, null, true] } } }));
  });
});
