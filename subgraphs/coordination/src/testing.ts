import { afterAll, beforeAll, expect } from 'vitest';
import { testSubgraph } from '@helix/local/testing';
import type { Statement } from '@helix/service-kit/sql-record';

/** A record as a spec reads it; what it selects is up to each. */
// oxlint-disable-next-line typescript/no-explicit-any -- the selection is text, so the compiler cannot know its shape
export type Shape = Record<string, any>;

/** Coordination on the world at scale 1, read in ways that fail on any error. */
export interface Reading {
  readonly subgraph: Awaited<ReturnType<typeof testSubgraph>>;
  data<Data = Shape>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The same, with the statements that it cost. */
  asking(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<{ readonly data: Shape; readonly statements: readonly Statement[] }>;
  /** Every record of a root list, page by page. */
  walk(list: string, selection?: string, filter?: string): Promise<Shape[]>;
  /** What this subgraph says of entities of others, as the gateway asks for it. */
  contributed(typename: string, keys: readonly string[], selection: string, key?: string): Promise<Shape[]>;
  /** The code of the error with which a document is refused; undefined where it is answered. */
  refusal(document: string, variables?: Record<string, unknown>): Promise<unknown>;
}

/** Opens the subgraph for the specs of one file and closes it after them. */
export function coordinationWorld(): Reading {
  let opened: Awaited<ReturnType<typeof testSubgraph>>;
  beforeAll(async () => {
    opened = await testSubgraph('coordination', { world: 1 });
  });
  afterAll(() => opened.close());
  const asking: Reading['asking'] = async (document, variables) => {
    const { result, statements } = await opened.asking<Shape>(document, variables);
    expect(result.errors).toBeUndefined();
    return { data: result.data!, statements };
  };
  const data = async <Data = Shape>(document: string, variables?: Record<string, unknown>): Promise<Data> =>
    (await asking(document, variables)).data as Data;
  return {
    get subgraph() {
      return opened;
    },
    asking,
    data,
    async walk(list, selection = '', filter = '') {
      const rows: Shape[] = [];
      for (let after: string | null = null; ;) {
        const document = `query($after: Cursor) { list: ${list}(first: 100, after: $after ${filter && `, filter: ${filter}`}) {
          nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
        const { list: page }: Shape = await data(document, { after });
        rows.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) return rows;
        after = page.pageInfo.endCursor;
      }
    },
    async contributed(typename, keys, selection, key = 'id') {
      const document = `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${selection} } } }`;
      return (await data(document, { of: keys.map((value) => ({ __typename: typename, [key]: value })) }))._entities;
    },
    async refusal(document, variables) {
      const { errors } = await opened.ask(document, variables);
      return errors?.[0]?.extensions['code'];
    },
  };
}
