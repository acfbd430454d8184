import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testSubgraph, type TestSubgraph } from '@helix/local/testing';

let talent: TestSubgraph;
beforeAll(async () => {
  talent = await testSubgraph('talent', { world: 'none' });
});
afterAll(() => talent.close());

describe('talent 人才', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await talent.subgraph.database.drift()).toBe('');
  });
});
