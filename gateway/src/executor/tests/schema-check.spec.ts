import { describe, expect, it } from 'vitest';
import { unsafeShapes } from '../schema-check.ts';
import { Federation } from './federation.ts';

const QUOTES = ['a', 'b', 'c'];
const withArguments = new Federation([
  {
    name: 'posts',
    sdl: 'type Query { post: Post } type Post @key(fields: "id") { id: ID! comments(limit: Int!): [String!]! }',
    resolvers: {
      Query: { post: () => ({ id: 'p' }) },
      Post: { comments: (_: unknown, { limit }: { limit: number }) => QUOTES.slice(0, limit) },
    },
  },
  {
    name: 'feed-reader',
    sdl: `type Post @key(fields: "id") { id: ID! comments(limit: Int!): [String!]! @external digest: String @requires(fields: "comments(limit: 3)") }`,
    resolvers: { Post: { digest: ({ comments }: { comments: string[] }) => comments.join() } },
  },
]);

const THING = { id: '1', code: { one: '1', two: '2' } };
const mixedKeys = (resolvable: string) =>
  new Federation([
    {
      name: 'a',
      sdl: 'type Query { n: Int } type Thing @key(fields: "id") { id: ID! name: String! }',
      resolvers: { Thing: { name: () => 'thing' } },
    },
    {
      name: 'b',
      sdl: `
        type Query { thing: Thing }
        type Thing @key(fields: "code { one }"${resolvable}) @key(fields: "id code { two }") { id: ID! code: Code! name: String! @external label: String @requires(fields: "name") }
        type Code { one: ID! two: ID! }`,
      resolvers: { Query: { thing: () => THING } },
    },
  ]);

describe('the schema check', () => {
  it('finds @requires with arguments, for which the planner drops the client’s own arguments', async () => {
    expect((await withArguments.run('{ post { comments(limit: 1) digest } }')).body).toBe(
      '{"data":{"post":{"comments":["a"],"digest":"a"}}}',
    );
    expect(unsafeShapes(withArguments.supergraphSdl)).toMatchObject([{ subgraph: 'feed-reader', type: 'Post', field: 'digest' }]);
  });

  it('finds keys that mix resolvable and unresolvable, for which the planner jumps by the unresolvable one', async () => {
    const federation = mixedKeys(', resolvable: false');
    await federation.run('{ thing { label } }');
    const { representations } = federation.requests.at(-1)!.variables;
    expect(representations).toEqual([{ __typename: 'Thing', code: { one: '1' }, name: 'thing' }]);
    expect(unsafeShapes(federation.supergraphSdl)).toMatchObject([{ subgraph: 'b', type: 'Thing', field: 'code { one }' }]);
  });

  it('says why in Chinese and in English', () => {
    const [shape] = unsafeShapes(withArguments.supergraphSdl);
    expect(shape!.reasonZh).toContain('@requires');
    expect(shape!.reasonEn).toContain('comments with arguments');
  });

  it('finds arguments deep in a requirement', () => {
    const sdl = `
      enum join__Graph { A @join__graph(name: "a", url: "") }
      type T @join__type(graph: A, key: "id") { id: ID! x: Int @join__field(graph: A, requires: "y { ... on U { z(first: 2) } }") }`;
    expect(unsafeShapes(sdl)).toMatchObject([{ subgraph: 'a', type: 'T', field: 'x' }]);
  });

  it('lets pass stubs that resolve no key, several resolvable keys, and @requires without arguments', () => {
    expect(unsafeShapes(mixedKeys('').supergraphSdl)).toEqual([]);
    const stub = new Federation([
      { name: 'a', sdl: 'type Query { t: T } type T @key(fields: "id") @key(fields: "code") { id: ID! code: ID! n: Int }' },
      {
        name: 'b',
        sdl: 'type Query { u: U } type U { t: T } type T @key(fields: "id", resolvable: false) @key(fields: "code", resolvable: false) { id: ID! code: ID! }',
      },
      { name: 'c', sdl: 'type T @key(fields: "id") { id: ID! n: Int @external m: Int @requires(fields: "n") }' },
    ]);
    expect(unsafeShapes(stub.supergraphSdl)).toEqual([]);
  });
});
