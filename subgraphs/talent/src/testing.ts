import { expect } from 'vitest';
import { testSubgraph, type TestSubgraph } from '@helix/local/testing';

/** A record as a spec reads it; what it selects is up to each. */
// oxlint-disable-next-line typescript/no-explicit-any -- the selection is text, so the compiler cannot know its shape
export type Shape = Record<string, any>;

interface Page {
  readonly nodes: readonly Shape[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The subgraph on a database of its own with the demo world, and two ways to ask it that fail on any error. */
export interface TalentWorld extends TestSubgraph {
  data<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Every record of a root list, page by page. */
  walk(list: string, selection?: string, filter?: string): Promise<Shape[]>;
}

export async function talentWorld(): Promise<TalentWorld> {
  const talent = await testSubgraph('talent', { world: 1 });
  const data = async <Data>(document: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data: found, errors } = await talent.ask<Data>(document, variables);
    expect(errors).toBeUndefined();
    return found!;
  };
  return {
    ...talent,
    data,
    async walk(list, selection = '', filter = '') {
      const rows: Shape[] = [];
      for (let after: string | null = null; ;) {
        const document = `query($after: Cursor) { list: ${list}(first: 100, after: $after ${filter && `, filter: ${filter}`}) {
          nodes { id ${selection} } pageInfo { hasNextPage endCursor } } }`;
        const { list: page }: { list: Page } = await data(document, { after });
        rows.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) return rows;
        after = page.pageInfo.endCursor;
      }
    },
  };
}
