import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testSubgraph, type TestSubgraph } from '@helix/local/testing';

let coordination: TestSubgraph;
beforeAll(async () => {
  coordination = await testSubgraph('coordination', { world: 'real' });
});
afterAll(() => coordination.close());

describe('coordination 协调', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await coordination.subgraph.database.drift()).toBe('');
  });
  it('knows the target of doctors at the end of 2025 (Q05)', async () => {
    const { data, errors } = await coordination.ask<{ indicatorTargets: { nodes: unknown[] } }>(
      `{ indicatorTargets(filter: { indicatorCode: "IN-20", regionCode: "330400", year: 2025 }) { nodes { value { value mask unit } status clause { number document { status } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data!.indicatorTargets.nodes).toEqual([
      {
        value: { value: '100', mask: null, unit: '人' },
        status: 'PLANNED',
        clause: { number: '二', document: { status: 'CONSULTATION' } },
      },
    ]);
  });
});
