import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, topologies, type TestGraph } from '@helix/local/testing-graph';

describe.each(topologies)('a token, %s', (topology) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await testGraph({ topology, world: 'real' });
  });
  afterAll(() => graph.close());

  it('of a trusted issuer is accepted', async () => {
    expect(await graph.as('researcher').ask('{ institutions { totalCount } }')).toMatchObject({ status: 200 });
    expect((await graph.ask('{ __typename }', {}, { authorization: 'Bearer x.y.z' })).status).toBe(401);
  });
});
