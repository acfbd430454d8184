import { expect } from 'vitest';
import type { Connection } from '@helix/service-kit/listing';
import type { RequestContext } from '@helix/service-kit/request';
import { publicViewer } from '@helix/service-kit/viewer';
import { sqlInOrder, type TestSubgraph } from '@helix/local/testing';

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
  const { statements } = await subgraph.recorded(() => query(subgraph.subgraph.requestFor(publicViewer)));
  await expect(sqlInOrder(statements)).toMatchFileSnapshot(`${folder}/sql/${name}.sql`);
}
