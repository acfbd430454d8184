import { describe, expect, it } from 'vitest';
import { subgraphOfFile } from '@helix/local/testing';
import { expectSql, wholeOf } from '../sql.testing.ts';
import {
  directedProcurementById,
  directedProcurements,
  landSupportById,
  landSupportInPark,
  landSupportOfConversion,
  landSupports,
  procurementsOfChallenge,
} from './support.queries.ts';

const funding = subgraphOfFile('funding');

describe('land and procurement 用地与采购', () => {
  it('land refers to a conversion of an achievement, and an unsurveyed area stays open (Q28)', async () => {
    const { data } = await funding.ask<{
      landSupports: { totalCount: number; nodes: { conversion: { id: string }; achievement: { id: string }; areaMu: string | null }[] };
    }>(
      '{ landSupports(first: 100, filter: { withinRegion: "451000" }) { totalCount nodes { conversion { id } achievement { id } areaMu granter { id } grantee { id } park { id } region { code } grantedOn instrument { code } } } }',
    );
    const { nodes, totalCount } = data!.landSupports;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.every(({ conversion, achievement }) => conversion !== null && achievement !== null)).toBe(true);
    expect(nodes.some(({ areaMu }) => areaMu === null)).toBe(true);
    expect(nodes.every(({ areaMu }) => areaMu === null || Number(areaMu) > 0)).toBe(true);
  });

  it('is found from park and conversion in one SELECT for any number', async () => {
    const parks = await funding.recorded(() =>
      funding.contributed<{ landSupport: { nodes: { id: string }[] } }>(
        'Park',
        ['park-bs-jincheng-zone', 'park-bs-lvji-park', 'none'],
        'landSupport { nodes { id } }',
      ),
    );
    expect(parks.result[0]!.landSupport.nodes.length).toBeGreaterThan(0);
    expect(parks.result[2]!.landSupport.nodes).toEqual([]);
    expect(parks.statements).toHaveLength(1);
    const conversions = await funding.recorded(() =>
      funding.contributed<{ landSupport: object[] }>('Conversion', ['conv-bs-006', 'conv-bs-007', 'none'], 'landSupport { id areaMu }'),
    );
    expect(conversions.result.at(-1)).toEqual({ landSupport: [] });
    expect(conversions.result.flatMap(({ landSupport }) => landSupport).length).toBeGreaterThan(0);
    expect(conversions.statements).toHaveLength(1);
  });

  it('procurement follows an accepted scenario, from its poster to its winner (Q52)', async () => {
    const found = await funding.contributed(
      'Challenge',
      ['chal-jx-004', 'chal-xt-004'],
      'directedProcurements { buyer { id } supplier { id } challenge { id } signedOn achievement { id } amount { fen } }',
    );
    expect(found).toMatchObject([
      { directedProcurements: [{ buyer: { id: 'ins-jx-stb' }, supplier: { id: 'uni-jx-03' }, challenge: { id: 'chal-jx-004' } }] },
      { directedProcurements: [] },
    ]);
  });
});

describe('the SQL of land and procurement', () => {
  it.each(
    Object.entries({
      landSupportById: (request) => landSupportById(request).loadMany(['a', 'b']),
      landSupportOfConversion: (request) => landSupportOfConversion(request).loadMany(['a', 'b']),
      landSupports: (request) =>
        wholeOf(
          landSupports.page(request, {
            filter: { regionCode: ['451002'], withinRegion: '451000', year: 2025, instrumentCode: ['PI-BS-05'] },
          }),
        ),
      landSupportInPark: (request) => Promise.all(['a', 'b'].map((id) => wholeOf(landSupportInPark.page(request, id, {})))),
      directedProcurementById: (request) => directedProcurementById(request).loadMany(['a', 'b']),
      procurementsOfChallenge: (request) => procurementsOfChallenge(request).loadMany(['a', 'b']),
      directedProcurements: (request) =>
        wholeOf(directedProcurements.page(request, { filter: { regionCode: ['330400'], year: 2026, usesAchievement: true } })),
    } satisfies Record<string, Parameters<typeof expectSql>[2]>),
  )('%s', (name, query) => expectSql(funding, name, query, import.meta.dirname));
});
