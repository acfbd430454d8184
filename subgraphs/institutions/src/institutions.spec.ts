import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testSubgraph, type TestSubgraph } from '@helix/local/testing';

let institutions: TestSubgraph;
beforeAll(async () => {
  institutions = await testSubgraph('institutions', { world: 'real' });
});
afterAll(() => institutions.close());

describe('institutions 机构', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await institutions.subgraph.database.drift()).toBe('');
  });

  it('lists bureaus of one city with count and facets, each part one SELECT', async () => {
    const { result, statements } = await institutions.asking<{
      institutions: {
        totalCount: number;
        nodes: { id: string; region: { code: string } }[];
        facets: { kind: { value: string; count: number }[] };
      };
    }>(
      `{ institutions(first: 100, filter: { withinRegion: "430300" }) { totalCount nodes { id region { code } } facets { kind { value count } } } }`,
    );
    expect(result.errors).toBeUndefined();
    const { totalCount, nodes, facets } = result.data!.institutions;
    expect(totalCount).toBe(nodes.length);
    expect(facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    expect(statements).toHaveLength(4);
  });
});
