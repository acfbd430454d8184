import { expect } from 'vitest';
import { testSubgraph, type TestSubgraph } from '@helix/local/testing';

/** A record as an answer holds it; specifications name its fields. */
// oxlint-disable-next-line typescript/no-explicit-any -- the selection is text, so the compiler cannot know its shape
export type Shape = any;

/** The technology market of the demo world. */
export interface MarketWorld extends TestSubgraph {
  /** The data of an operation that must succeed. */
  data(document: string, variables?: Record<string, unknown>): Promise<Shape>;
  /** What the gateway gets for references; null for those that are hidden or unknown. */
  entities(references: readonly object[], selection: string): Promise<Shape[]>;
  /** All records of a list, walked by cursor. */
  all(list: string, selection: string, filter?: string): Promise<Shape[]>;
}

export async function marketWorld(): Promise<MarketWorld> {
  const world = await testSubgraph('achievements', { world: 1 });
  const data = async (document: string, variables?: Record<string, unknown>): Promise<Shape> => {
    const result = await world.ask<Shape>(document, variables);
    expect(result.errors).toBeUndefined();
    return result.data;
  };
  return {
    ...world,
    data,
    entities: async (references, selection) =>
      (await data(`query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`, { r: references }))._entities,
    async all(list, selection, filter = '{}') {
      const found: Shape[] = [];
      for (let after = ''; ;) {
        const page = (
          await data(`{ ${list}(first: 100, filter: ${filter}${after}) { nodes { id ${selection} } pageInfo { hasNextPage endCursor } } }`)
        )[list];
        found.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) return found;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
    },
  };
}
