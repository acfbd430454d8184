import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';

/** A record as a spec reads it; what it selects is up to each. */
// oxlint-disable-next-line typescript/no-explicit-any -- the selection is text, so the compiler cannot know its shape
export type Shape = Record<string, any>;

interface Asked {
  ask<Data>(document: string, variables?: Record<string, unknown>): Promise<ExecutionResult<Data>>;
}

/** Two ways to read a subgraph that fail on any error. */
export type Read<Subgraph> = Subgraph & {
  data<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Every record of a root list, page by page. */
  walk(list: string, selection?: string, filter?: string): Promise<Shape[]>;
};

interface Page {
  readonly nodes: readonly Shape[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function readable<Subgraph extends Asked>(subgraph: Subgraph): Read<Subgraph> {
  const data = async <Data>(document: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data: found, errors } = await subgraph.ask<Data>(document, variables);
    expect(errors).toBeUndefined();
    return found!;
  };
  return {
    ...subgraph,
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
