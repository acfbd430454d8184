import { expect, it } from 'vitest';
import { testSubgraph } from '@helix/local/testing';

it('a database that was closed answers no more, whether it was used before or not', async () => {
  for (const use of [true, false]) {
    const { subgraph, close } = await testSubgraph('institutions', { world: 'none' });
    await subgraph.database.ping();
    if (use) await subgraph.database.migrate();
    await close();
    await expect(subgraph.database.ping()).rejects.toThrow();
  }
});
