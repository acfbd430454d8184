import { describe, expect, it } from 'vitest';
import type { FetchResult } from '../executor.ts';
import { answerOf, Federation, type Intercept } from './federation.ts';

const USERS = [
  { id: '1', name: 'Ada', favouriteId: 'p1' },
  { id: '2', name: 'Lin', favouriteId: 'p2' },
  { id: '3', name: 'Noor', favouriteId: 'p1' },
];
const federation = new Federation([
  {
    name: 'users',
    sdl: `
      type Query { users: [User!] user: User me: User! count: Int }
      type User @key(fields: "id") { id: ID! name: String! nick: String favourite: Product given: Product! role: Role }
      type Product @key(fields: "id") { id: ID! }
      enum Role { READER WRITER ROOT @inaccessible }`,
    resolvers: {
      Query: { users: () => USERS, user: () => USERS[0], me: () => USERS[0], count: () => 3 },
      User: {
        favourite: ({ favouriteId }: { favouriteId: string }) => ({ id: favouriteId }),
        given: ({ favouriteId }: { favouriteId: string }) => ({ id: favouriteId }),
        nick: () => 'nick',
        role: () => 'READER',
      },
    },
  },
  {
    name: 'products',
    sdl: `
      type Query { products: [Product] }
      type Product @key(fields: "id") { id: ID! title: String price: Float! weight: Int maker: Maker tags: [String!] }
      type Maker { name: String! city: String }`,
    resolvers: {
      Query: { products: () => [{ id: 'p1' }, { id: 'p2' }] },
      Product: {
        title: ({ id }: { id: string }) => `title ${id}`,
        price: () => 1.5,
        weight: () => 10,
        maker: () => ({ name: 'Maker', city: 'Shangyu' }),
        tags: () => ['a', 'b'],
      },
    },
  },
  {
    name: 'shipping',
    sdl: `type Product @key(fields: "id") { id: ID! weight: Int @external maker: Maker @external cost: Int! @requires(fields: "weight") label: String @requires(fields: "maker { city }") }
      type Maker { city: String @external }`,
    resolvers: {
      Product: {
        cost: ({ weight }: { weight: number | null }) => (weight ?? 0) * 2,
        label: ({ maker }: { maker: { city: string } | null }) => `to ${maker?.city}`,
      },
    },
  },
]);

/** Replaces the answer of one subgraph. */
const from =
  (subgraph: string, change: (answer: { data: Record<string, unknown>; errors?: unknown[] }) => unknown): Intercept =>
  async (request, answer) =>
    request.subgraph === subgraph ? change((await answer()) as never) : answer();

const run = async (source: string, intercept?: Intercept) => answerOf(await federation.run(source, {}, intercept));
const paths = ({ errors = [] }: Awaited<ReturnType<typeof run>>) => errors.map(({ path }) => path?.join('.'));

describe('a fetch that came to nothing', () => {
  const down = from('products', () => {
    throw new Error('connect ECONNREFUSED 10.0.0.7:4002');
  });

  it('nulls what it should have brought, at each place, and leaves the rest [F1]', async () => {
    const answer = await run('{ users { name favourite { id title } } count }', down);
    expect(answer.data).toEqual({
      users: [
        { name: 'Ada', favourite: { id: 'p1', title: null } },
        { name: 'Lin', favourite: { id: 'p2', title: null } },
        { name: 'Noor', favourite: { id: 'p1', title: null } },
      ],
      count: 3,
    });
    expect(paths(answer)).toEqual(['users.0.favourite.title', 'users.1.favourite.title', 'users.2.favourite.title']);
  });

  it('tells the subgraph and nothing of the cause [F1]', async () => {
    const outcome = await federation.run('{ user { favourite { title } } }', {}, down);
    expect(outcome.errors).toEqual([
      {
        message: 'Subgraph "products" could not answer',
        locations: [{ line: 1, column: 22 }],
        path: ['user', 'favourite', 'title'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'products' },
      },
    ]);
    expect(outcome.body).not.toContain('ECONNREFUSED');
  });

  it('is told in the words of describeFailure', async () => {
    const describeFailure = (subgraph: string, error: unknown) => ({
      message: `${subgraph}: ${error instanceof Error ? error.name : ''}`,
      extensions: { code: 'TIMEOUT' },
    });
    const operation = federation.prepare(
      '{ products { id } }',
      from('products', () => Promise.reject(new DOMException('late', 'TimeoutError'))),
      {
        describeFailure,
      },
    );
    const { errors } = await operation.execute({ variables: {}, context: {} });
    expect(errors).toEqual([
      { message: 'products: TimeoutError', locations: [{ line: 1, column: 3 }], path: ['products'], extensions: { code: 'TIMEOUT' } },
    ]);
  });

  it('propagates to the nearest nullable parent with one error per parent', async () => {
    const answer = await run('{ users { favourite { id price title } } }', down);
    expect(answer.data).toEqual({ users: [{ favourite: null }, { favourite: null }, { favourite: null }] });
    expect(paths(answer)).toEqual(['users.0.favourite.price', 'users.1.favourite.price', 'users.2.favourite.price']);
  });

  it('passes on to the fetches that require its data', async () => {
    const answer = await run('{ user { favourite { id label cost } } }', down);
    expect(answer.data).toEqual({ user: { favourite: null } });
    expect(paths(answer)).toEqual(['user.favourite.label', 'user.favourite.cost']);
    for (const { extensions } of answer.errors!) expect(extensions.subgraph).toBe('products');
    expect(federation.requests.map(({ subgraph }) => subgraph)).not.toContain('shipping');
  });

  it('nulls data when a root field may not be null', async () => {
    const answer = await run(
      '{ me { name } count }',
      from('users', () => ({ data: null, errors: [{ message: 'no', path: ['me'] }] })),
    );
    expect(answer).toEqual({
      data: null,
      errors: [
        {
          message: 'no',
          locations: [{ line: 1, column: 3 }],
          path: ['me'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'users' },
        },
      ],
    });
  });
});

describe('an answer that breaks the contract', () => {
  const unavailable = { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };

  it.each([
    ['{"data":null} without errors', { data: null }],
    ['{"data":null} with an empty list of errors', { data: null, errors: [] }],
    ['an empty object', {}],
    ['null', null],
    ['a text', '<html>'],
    ['data that is a list', { data: [] }],
    ['errors that are no list', { data: { users: [] }, errors: 'none' }],
  ])('[F6] %s is an error', async (_, garbage) => {
    const answer = await run(
      '{ users { name } }',
      from('users', () => garbage),
    );
    expect(answer).toMatchObject({ data: { users: null }, errors: [{ path: ['users'], ...unavailable }] });
  });

  it.each([
    ['short', (entities: unknown[]) => entities.slice(1)],
    ['long', (entities: unknown[]) => [...entities, null]],
    ['missing', () => undefined],
    ['no list', () => ({})],
  ])('[F8] a list of entities that is %s is an error, and nothing of it is used', async (_, change) => {
    const answer = await run(
      '{ users { favourite { title } } }',
      from('products', ({ data }) => ({ data: { _entities: change(data._entities as unknown[]) } })),
    );
    expect(answer.data).toEqual({
      users: [{ favourite: { title: null } }, { favourite: { title: null } }, { favourite: { title: null } }],
    });
    expect(answer.errors).toHaveLength(3);
    expect(answer.errors![0]).toMatchObject({ path: ['users', 0, 'favourite', 'title'], ...unavailable });
  });

  it.each([
    ['a number for a String', { name: 7 }, 'users.0.name', 'String cannot represent the value found for field User.name.'],
    ['a text for an object', { favourite: 'p1' }, 'users.0.favourite', 'Expected an object for field User.favourite.'],
    ['a list for an object', { favourite: [] }, 'users.0.favourite', 'Expected an object for field User.favourite.'],
    ['an unknown enum value', { role: 'KING' }, 'users.0.role', 'Role cannot represent the value found for field User.role.'],
    ['an inaccessible enum value', { role: 'ROOT' }, 'users.0.role', 'Role cannot represent the value found for field User.role.'],
    ['an object for an ID', { id: {} }, 'users.0.id', 'ID cannot represent the value found for field User.id.'],
    ['null for a non-null field', { name: null }, 'users.0.name', 'Cannot return null for non-nullable field User.name.'],
    ['no value for a non-null field', { name: undefined }, 'users.0.name', 'Cannot return null for non-nullable field User.name.'],
  ])('[F7] %s is an error at its field', async (_, change, path, message) => {
    const wrong = { id: '1', name: 'Ada', favourite: null, role: 'READER', ...change };
    const answer = await run(
      '{ users { id name role favourite { id } } }',
      from('users', () => ({ data: { users: [wrong] } })),
    );
    expect(answer.errors).toMatchObject([{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(paths(answer)).toEqual([path]);
  });

  it('[F7] an object for a list, and a wrong item of a list, are errors', async () => {
    const answer = await run(
      '{ products { tags } }',
      from('products', () => ({ data: { products: [{ tags: {} }, { tags: ['a', 5] }, 'text', null] } })),
    );
    expect(answer.data).toEqual({ products: [{ tags: null }, { tags: null }, null, null] });
    expect(paths(answer)).toEqual(['products.0.tags', 'products.1.tags.1', 'products.2']);
  });

  it.each([
    ['Int', 'count', [2147483648, 1.5, '3', true]],
    ['Float', 'ratio', ['1.5', true, {}]],
    ['Boolean', 'isOpen', ['true', 1]],
    ['String', 'name', [true, 1, {}]],
    ['ID', 'id', [1.5, true]],
  ])('[F7] %s takes no value of another type', async (_, field, values) => {
    const leaves = new Federation([{ name: 'a', sdl: 'type Query { id: ID name: String count: Int ratio: Float isOpen: Boolean }' }]);
    for (const value of values) {
      const answer = answerOf(await leaves.run(`{ ${field} }`, {}, async () => ({ data: { [field]: value } })));
      expect(answer).toMatchObject({ data: { [field]: null }, errors: [{ path: [field] }] });
    }
  });

  it('an integer ID is written as the string that it has to be', async () => {
    expect(
      (
        await run(
          '{ users { id } }',
          from('users', () => ({ data: { users: [{ id: 42 }] } })),
        )
      ).data,
    ).toEqual({ users: [{ id: '42' }] });
  });

  it.each([
    ['errors without a message', { errors: [{}] }],
    ['errors that are no objects', { errors: [null, 'x', 5] }],
    ['a path that is no list', { errors: [{ message: 'm', path: 'users' }] }],
    ['a path to nowhere', { errors: [{ message: 'm', path: ['users', 99, 'zzz', {}] }] }],
  ])('%s do not stop the answer', async (_, more) => {
    const answer = await run(
      '{ users { name } }',
      from('users', ({ data }) => ({ data, ...more })),
    );
    expect(answer.data).toEqual({ users: [{ name: 'Ada' }, { name: 'Lin' }, { name: 'Noor' }] });
  });
});

describe("a subgraph's own errors", () => {
  const title = (error: object, entity: unknown): Intercept =>
    from('products', ({ data }) => ({
      data: { _entities: [entity, ...(data._entities as unknown[]).slice(1)] },
      errors: [{ message: 'sealed', ...error }],
    }));

  it('stand at every place where the entity is used', async () => {
    const answer = await run(
      '{ users { favourite { title } } first: user { favourite { title } } }',
      title({ path: ['_entities', 0, 'title'], extensions: { code: 'SEALED', until: '2026-05-01' } }, { title: null }),
    );
    expect(paths(answer).sort()).toEqual(['first.favourite.title', 'users.0.favourite.title', 'users.2.favourite.title']);
    expect(answer.errors![0]!.extensions).toEqual({ code: 'SEALED', until: '2026-05-01', subgraph: 'products' });
    expect(answer.data).toMatchObject({
      users: [{ favourite: { title: null } }, { favourite: { title: 'title p2' } }, { favourite: { title: null } }],
    });
  });

  it('are reported once where they propagate, not again as a null that may not be', async () => {
    const answer = await run('{ user { favourite { price } } }', title({ path: ['_entities', 0, 'price'] }, null));
    expect(answer.data).toEqual({ user: { favourite: null } });
    expect(answer.errors).toHaveLength(1);
    expect(paths(answer)).toEqual(['user.favourite.price']);
  });

  it('about a whole entity are reported at the fields that the client misses', async () => {
    const answer = await run('{ user { favourite { id title tags } } }', title({ path: ['_entities', 0] }, null));
    expect(answer.data).toEqual({ user: { favourite: { id: 'p1', title: null, tags: null } } });
    expect(paths(answer)).toEqual(['user.favourite.title', 'user.favourite.tags']);
  });

  it('about a field that only the planner asked for stand where the client’s fields end', async () => {
    const answer = await run('{ user { favourite { cost } } }', title({ path: ['_entities', 0, 'weight'] }, { weight: null }));
    expect(answer.data).toEqual({ user: { favourite: { cost: 0 } } });
    expect(paths(answer)).toEqual(['user.favourite']);
  });

  it('without data and without a path are reported at each field that did not arrive', async () => {
    const answer = await run(
      '{ users { favourite { title } } }',
      from('products', () => ({ errors: [{ message: 'not signed', extensions: { code: 'UNAUTHENTICATED' } }] })),
    );
    expect(answer.errors).toHaveLength(3);
    expect(answer.errors![1]).toMatchObject({
      message: 'not signed',
      path: ['users', 1, 'favourite', 'title'],
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('without a path beside data are reported without a path', async () => {
    const answer = await run(
      '{ count }',
      from('users', ({ data }) => ({ data, errors: [{ message: 'slow day' }] })),
    );
    expect(answer).toEqual({
      data: { count: 3 },
      errors: [{ message: 'slow day', extensions: { code: 'INTERNAL_SERVER_ERROR', subgraph: 'users' } }],
    });
  });

  it('carry the locations of the client’s document, never of the subgraph’s', async () => {
    const subgraphs = from('users', ({ data }) => ({
      data: { ...data, count: null },
      errors: [{ message: 'm', path: ['count'], locations: [{ line: 9, column: 9 }] }],
    }));
    expect(await run('{\n  count\n}', subgraphs)).toMatchObject({ errors: [{ locations: [{ line: 2, column: 3 }] }] });
  });

  it('beyond a thousand are counted, not listed', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({ id: String(index), name: null }));
    const answer = await run(
      '{ users { name } products { id } }',
      from('users', () => ({ data: { users: many } })),
    );
    expect(answer.errors).toHaveLength(1);
    const nullable = await run(
      '{ products { title } }',
      from('products', () => ({ data: { products: many.map(() => ({ title: 5 })) } })),
    );
    expect(nullable.errors).toHaveLength(1001);
    expect(nullable.errors!.at(-1)!.message).toBe('500 more errors are not listed');
  });
});

describe('an entity that its subgraph does not know', () => {
  it('has nulls without an error, for the reference may be stale', async () => {
    const unknown: FetchResult = { data: { _entities: [null] } };
    expect(
      await run(
        '{ user { favourite { id title } } }',
        from('products', () => unknown),
      ),
    ).toEqual({ data: { user: { favourite: { id: 'p1', title: null } } } });
  });

  const unknown = from('products', () => ({ data: { _entities: [null] } }));

  it('is null itself where it lacks what every such entity has, as one would be that the caller may not see [H8]', async () => {
    expect(await run('{ user { favourite { price } } }', unknown)).toEqual({ data: { user: { favourite: null } } });
  });

  it('is an error where the schema promises the entity', async () => {
    expect(await run('{ user { given { price } } }', unknown)).toMatchObject({
      data: { user: null },
      errors: [{ message: 'Cannot return null for non-nullable field User.given.', path: ['user', 'given'] }],
    });
  });
});

describe('[C10] names that every object inherits', () => {
  it('are answered as aliases and leave Object.prototype alone', async () => {
    const source =
      '{ __proto__: users { constructor: name toString: id } hasOwnProperty: user { __proto__: favourite { __proto__: title valueOf: id } } }';
    const outcome = await federation.run(source);
    expect(outcome.body).toBe(
      '{"data":{"__proto__":[{"constructor":"Ada","toString":"1"},{"constructor":"Lin","toString":"2"},{"constructor":"Noor","toString":"3"}],' +
        '"hasOwnProperty":{"__proto__":{"__proto__":"title p1","valueOf":"p1"}}}}',
    );
    expect(Object.hasOwn(outcome.data() as object, '__proto__')).toBe(true);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('are null, not functions, when a subgraph does not answer them', async () => {
    const answer = await run(
      '{ constructor: users { id } __proto__: count }',
      from('users', () => ({ data: { other: 1 } })),
    );
    expect(JSON.stringify(answer)).toBe('{"data":{"constructor":null,"__proto__":null}}');
  });

  it('are passed on as variables', async () => {
    const echo = new Federation([
      {
        name: 'a',
        sdl: 'type Query { echo(text: String): String }',
        resolvers: { Query: { echo: (_: unknown, { text }: { text: string }) => text } },
      },
    ]);
    const variables = JSON.parse('{"__proto__":"p","constructor":"c"}') as Record<string, unknown>;
    const source =
      'query ($__proto__: String, $constructor: String, $toString: String) { a: echo(text: $__proto__) b: echo(text: $constructor) c: echo(text: $toString) }';
    expect((await echo.run(source, variables)).body).toBe('{"data":{"a":"p","b":"c","c":null}}');
  });

  it('as keys of a subgraph’s answer pollute nothing', async () => {
    const evil = JSON.parse(
      '{"data":{"count":3,"__proto__":{"polluted":true},"user":{"id":"1","__proto__":{"name":"evil"}}}}',
    ) as FetchResult;
    expect(
      await run(
        '{ count user { name } }',
        from('users', () => evil),
      ),
    ).toMatchObject({ data: { count: 3, user: null } });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('located extensions', () => {
  const withheld = (path: (string | number)[], reason: string) => ({ path, reason, rule: 'personal' });
  const source = '{ users { favourite { title } } first: user { favourite { cost title } } }';
  const operation = federation.prepare(
    source,
    async (request, honest) => {
      const answer = await honest();
      const isProducts = request.subgraph === 'products';
      const list = isProducts
        ? [withheld(['_entities', 0, 'title'], 'sealed'), withheld(['_entities', 0, 'weight'], 'hidden')]
        : [withheld(['users', 2, 'favourite'], 'odd')];
      return { ...answer, extensions: { withheld: [...list, 'garbage', { path: 'x' }, withheld(['nowhere'], 'n')], other: list } };
    },
    { locatedExtensions: ['withheld', 'constructor'] },
  );

  it('stand at every place of the client’s answer that they speak of, and nowhere else', async () => {
    const { body, errors, extensions } = await operation.execute({ variables: {}, context: {} });
    expect(errors).toEqual([]);
    expect(Object.keys(extensions!)).toEqual(['withheld']);
    const said = extensions!.withheld!.map(({ path, reason, rule }) => `${path.join('.')} ${String(reason)} ${String(rule)}`);
    expect(new Set(said)).toEqual(
      new Set([
        'users.2.favourite odd personal',
        'users.0.favourite.title sealed personal',
        'users.2.favourite.title sealed personal',
        'first.favourite.title sealed personal',
      ]),
    );
    expect(JSON.parse(body)).toMatchObject({ extensions });
  });

  it('are left out when nobody asked for them', async () => {
    const outcome = await federation.run(
      '{ count }',
      {},
      from('users', ({ data }) => ({ data, extensions: { withheld: [withheld(['count'], 'r')] } })),
    );
    expect(outcome.body).toBe('{"data":{"count":3}}');
  });
});
