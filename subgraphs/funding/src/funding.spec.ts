import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testSubgraph, type TestSubgraph } from '@helix/local/testing';

let funding: TestSubgraph;
beforeAll(async () => {
  funding = await testSubgraph('funding', { world: 1 });
});
afterAll(() => funding.close());

describe('funding 资金', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await funding.subgraph.database.drift()).toBe('');
  });
});
