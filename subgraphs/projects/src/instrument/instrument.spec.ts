import { describe, expect, it } from 'vitest';
import { sqlInOrder, subgraphOfFile } from '@helix/local/testing';

const projects = subgraphOfFile('projects');

describe('仪器开放共享 sharing of instruments (Q21)', () => {
  it('an open instrument has its price; the fee of a settled sharing is hours times that price', async () => {
    const { data } = await projects.ask<{
      instruments: {
        nodes: {
          openToPublic: boolean;
          ratePerHour: { fen: string } | null;
          sharingRecords: { nodes: { hours: number; fee: { fen: string } | null; status: string; provider: { id: string } }[] };
          owner: { id: string };
        }[];
      };
    }>(
      `{ instruments(first: 100) { nodes { openToPublic ratePerHour { fen } owner { id } platform { id } value { wan }
        sharingRecords(first: 100) { nodes { hours fee { fen } status provider { id } } } } } }`,
    );
    for (const { openToPublic, ratePerHour, sharingRecords, owner } of data!.instruments.nodes) {
      expect(openToPublic).toBe(ratePerHour !== null);
      for (const { hours, fee, status, provider } of sharingRecords.nodes) {
        expect(provider.id).toBe(owner.id);
        const isSettled = status === 'SETTLED' || status === 'SUBSIDY_CLAIMED';
        expect(fee?.fen ?? null).toBe(isSettled ? String(BigInt(hours) * BigInt(ratePerHour!.fen)) : null);
      }
    }
  });

  it('firms served within a year follow from records completed within it', async () => {
    const { result, statements } = await projects.asking<{
      instruments: {
        nodes: {
          sharingRecords: {
            totalCount: number;
            nodes: { completedOn: string; user: { id: string } }[];
            facets: { userId: { count: number }[] };
          };
        }[];
      };
    }>(
      `{ instruments(first: 20, filter: { openToPublic: true, cityCode: ["430300"] }) { nodes { nameZh
        sharingRecords(first: 100, filter: { completedOn: { from: "2025-11-23", to: "2026-11-22" } }) { totalCount nodes { completedOn hours user { id } } facets { userId { count } } } } } }`,
    );
    expect(statements).toHaveLength(4);
    const records = result.data!.instruments.nodes.map(({ sharingRecords }) => sharingRecords);
    expect(records.some(({ totalCount }) => totalCount > 0)).toBe(true);
    for (const { totalCount, nodes, facets } of records) {
      expect(nodes.every(({ completedOn }) => completedOn >= '2025-11-23')).toBe(true);
      expect(facets.userId.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    }
    await expect(sqlInOrder(statements)).toMatchFileSnapshot('./sql/sharingOfInstrument.sql');
  });

  it('provider and user see the same records from their side', async () => {
    const { data } = await projects.ask<{ sharingRecords: { nodes: { provider: { id: string }; user: { id: string } }[] } }>(
      '{ sharingRecords(first: 5) { nodes { provider { id } user { id } } } }',
    );
    const ids = [...new Set(data!.sharingRecords.nodes.flatMap(({ provider, user }) => [provider.id, user.id]))];
    const { result, statements } = await projects.asking<{ _entities: Record<string, { totalCount: number }>[] }>(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Institution { instruments { totalCount } sharingProvided { totalCount } sharingUsed { totalCount } } } }`,
      { r: ids.map((id) => ({ __typename: 'Institution', id })) },
    );
    expect(statements).toHaveLength(3);
    for (const [at, id] of ids.entries()) {
      const [provided, used] = await projects.counts('sharingRecords', [`{ providerId: ["${id}"] }`, `{ userId: ["${id}"] }`]);
      const [owned] = await projects.counts('instruments', [`{ ownerId: ["${id}"] }`]);
      expect(result.data!._entities[at]).toEqual({
        instruments: { totalCount: owned },
        sharingProvided: { totalCount: provided },
        sharingUsed: { totalCount: used },
      });
    }
  });

  it('filters split the lists without losing any', async () => {
    const [all, open, closed, dear, cheap] = await projects.counts('instruments', [
      '',
      '{ openToPublic: true }',
      '{ openToPublic: false }',
      '{ value: { fromWan: "200" } }',
      '{ value: { toWan: "199.999999" } }',
    ]);
    expect(open! + closed!).toBe(all);
    expect(dear! + cheap!).toBeLessThanOrEqual(all!);
    expect((await projects.counts('instruments', ['{ text: "nmr" }']))[0]).toBeGreaterThan(0);
    const states = ['BOOKED', 'USED', 'SETTLED', 'SUBSIDY_CLAIMED', 'CANCELLED'];
    const [records, ...byState] = await projects.counts('sharingRecords', ['', ...states.map((status) => `{ status: [${status}] }`)]);
    expect(byState.reduce((sum, count) => sum + count, 0)).toBe(records);
    expect(byState.every((count) => count > 0)).toBe(true);
    const [in2025, sameYear] = await projects.counts('sharingRecords', [
      '{ completedYear: 2025 }',
      '{ completedOn: { from: "2025-01-01", to: "2025-12-31" } }',
    ]);
    expect(in2025).toBe(sameYear);
  });
});
