import { describe, expect, it } from 'vitest';
import { loadWorld } from '@helix/local/load-world';
import { subgraphNames } from '@helix/local/subgraphs';
import { testSubgraph } from '@helix/local/testing';

describe.each(subgraphNames)('the demo world in %s', (name) => {
  it('loads whole, and a second time changes nothing', async () => {
    const { subgraph, close } = await testSubgraph(name, { world: 1 });
    try {
      const again = await loadWorld(subgraph, 1);
      expect(again.length).toBeGreaterThan(0);
      for (const { entity, read, inserted, updated, unchanged, bad } of again) {
        expect({ entity, inserted, updated, unchanged, bad }).toEqual({ entity, inserted: 0, updated: 0, unchanged: read, bad: [] });
      }
    } finally {
      await close();
    }
  });

  it('the real input stands alone, without the invented world around it', async () => {
    const { subgraph, close } = await testSubgraph(name, { world: 'real' });
    try {
      expect(await subgraph.database.drift()).toBe('');
      const loaded = await loadWorld(subgraph, 'real');
      expect(loaded.every(({ bad, inserted, updated }) => bad.length + inserted + updated === 0)).toBe(true);
    } finally {
      await close();
    }
  });
});
