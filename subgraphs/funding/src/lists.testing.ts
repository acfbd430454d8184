import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import type { Connection } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
import { sqlText, type Statement } from '@helix/service-kit/sql-record';
import { publicViewer } from '@helix/service-kit/viewer';
import type { TestSubgraph } from '@helix/local/testing';

interface List {
  /** Field of Query. */
  readonly list: string;
  /** Key field of the nodes. */
  readonly key?: string;
  readonly facets: readonly string[];
  /** Literal arguments, such as `filter: { year: 2025 }`. */
  readonly filter?: string;
}

/** Walks a list by cursor and expects what it promises: as many rows as counted, each once, and facets that add up to the same number. */
export async function expectListAgrees(subgraph: TestSubgraph, { list, key = 'id', facets, filter }: List): Promise<number> {
  const given = filter ? `, filter: ${filter}` : '';
  const asked = facets.map((facet) => `${facet} { value count }`).join(' ');
  const page = (first: number, after: string | null): string =>
    `{ list: ${list}(first: ${first}${after ? `, after: "${after}"` : ''}${given}) {
      totalCount nodes { key: ${key} } pageInfo { hasNextPage endCursor } ${after || !asked ? '' : `facets { ${asked} }`} } }`;
  interface Page {
    list: {
      totalCount: number;
      nodes: { key: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      facets?: Record<string, { value: unknown; count: number }[]>;
    };
  }
  const keys: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const answer: ExecutionResult<Page> = await subgraph.ask<Page>(page(37, after));
    expect(answer.errors, list).toBeUndefined();
    const { nodes, pageInfo, totalCount, facets: counts } = answer.data!.list;
    keys.push(...nodes.map((node) => node.key));
    total = totalCount;
    for (const [facet, buckets] of Object.entries(counts ?? {})) {
      expect(
        buckets.reduce((sum, { count }) => sum + count, 0),
        `${list}.${facet}`,
      ).toBe(totalCount);
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(keys, list).toHaveLength(total);
  expect(new Set(keys).size, list).toBe(total);
  return total;
}

/** Asks `_entities` for one type and returns the answers in the order of the representations. */
export async function entities<Entity>(
  subgraph: TestSubgraph,
  type: string,
  fields: string,
  representations: readonly Readonly<Record<string, unknown>>[],
): Promise<{ readonly found: readonly Entity[]; readonly statements: readonly Statement[] }> {
  const { result, statements } = await subgraph.asking<{ _entities: Entity[] }>(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
    { representations: representations.map((representation) => ({ __typename: type, ...representation })) },
  );
  expect(result.errors).toBeUndefined();
  return { found: result.data!._entities, statements };
}

/** Every part of a connection: the page, the count and each facet. */
export async function wholeOf(connection: Connection<unknown>): Promise<void> {
  await connection.nodes();
  await connection.totalCount();
  for (const facet of Object.values(connection.facets())) await facet();
}

/** Runs a named query and compares what was sent with the file of its name beside the spec. */
export async function expectSql(
  subgraph: TestSubgraph,
  name: string,
  query: (request: RequestContext) => Promise<unknown>,
  folder: string,
): Promise<void> {
  const { statements } = await subgraph.subgraph.database.sql.during(() => query(subgraph.subgraph.requestFor(publicViewer)));
  // What is sent in parallel has no order of its own.
  const ordered = statements.toSorted((one, other) => (one.text < other.text ? -1 : 1));
  await expect(sqlText(ordered)).toMatchFileSnapshot(`${folder}/sql/${name}.sql`);
}
