import { beforeAll, describe, expect, it } from 'vitest';
import { spineOf } from '@helix/local/load-world';
import type { Spine, SpineConversion } from '@helix/world/spine';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { officer } from '@helix/local/testing-callers';

const market = subgraphOfFile('achievements');
let spine: Spine;
beforeAll(async () => {
  spine = (await spineOf(1))!;
});

const idsOf = (conversions: readonly Shape[]): string[] => conversions.map(({ id }) => id).toSorted();
const plan = (matches: (conversion: SpineConversion) => boolean): string[] => idsOf(spine.conversions.filter(matches));

describe('成果转化 conversions', () => {
  it('of a park are found from it, by year of decision and state (Q22)', async () => {
    const parks = [...new Set(spine.conversions.flatMap(({ parkId }) => (parkId ? [parkId] : [])))];
    const found = await market.entities(
      parks.map((id) => ({ __typename: 'Park', id })),
      `... on Park { all: conversions(first: 100) { nodes { id } }
        recent: conversions(first: 100, filter: { decidedYear: 2025, status: [IN_PRODUCTION, PILOT, EARLY_CONSTRUCTION] }) { nodes { id } } }`,
    );
    for (const [at, parkId] of parks.entries()) {
      expect(idsOf(found[at]!.all.nodes)).toEqual(plan((conversion) => conversion.parkId === parkId));
      expect(idsOf(found[at]!.recent.nodes)).toEqual(
        plan(
          ({ parkId: park, decidedOn, status }) =>
            park === parkId && decidedOn.startsWith('2025') && ['IN_PRODUCTION', 'PILOT', 'EARLY_CONSTRUCTION'].includes(status),
        ),
      );
    }
    expect(found.some(({ recent }) => recent.nodes.length > 0)).toBe(true);
  });

  it.each(['430300', '430000', '330000', '330604', '330600', '330402'])('in region %s include those below it', async (code) => {
    const prefix = code.replace(/0000$|00$/, '');
    const [region] = await market.entities([{ __typename: 'Region', code }], '... on Region { conversions(first: 100) { nodes { id } } }');
    expect(idsOf(region!.conversions.nodes)).toEqual(plan(({ regionCode }) => regionCode.startsWith(prefix)));
  });

  it('brought by a person are found from the person, the firm and the list', async () => {
    const carried = spine.conversions.filter(({ carrierId }) => carrierId !== null);
    expect(idsOf(await market.walk('conversions', 'id', '{ isCarried: true }'))).toEqual(idsOf(carried));
    const [first] = carried;
    const carriers = await market.entities(
      [
        { __typename: 'Talent', id: first!.carrierId },
        { __typename: 'Institution', id: first!.enterpriseId },
      ],
      `... on Talent { list: conversionsAsCarrier { nodes { id carrier { id } } } } ... on Institution { list: conversions(first: 100) { nodes { id carrier { id } } } }`,
    );
    for (const { list } of carriers) expect(list.nodes).toContainEqual({ id: first!.id, carrier: { id: first!.carrierId } });
  });

  it('are the first of their achievement exactly once', async () => {
    const conversions = await market.walk('conversions', 'id isFirst decidedOn achievement { id }');
    for (const several of Map.groupBy(conversions, ({ achievement }) => achievement.id).values()) {
      const firsts = several.filter(({ isFirst }) => isFirst);
      expect(firsts).toHaveLength(1);
      for (const { decidedOn } of several) expect(decidedOn >= firsts[0]!.decidedOn).toBe(true);
    }
  });

  it('share their benefit among institutions, in full or not at all (JX-17b)', async () => {
    const offices = market.as(officer('TECHNOLOGY_MARKET', '430300', '451000', '330400', '330604', '620100'));
    const conversions = await offices.walk('conversions', 'id status benefitShares { institution { id } sharePct }');
    expect(conversions.some(({ status, benefitShares }) => status === 'IN_PRODUCTION' && benefitShares.length === 0)).toBe(true);
    for (const { id, benefitShares } of conversions.filter((conversion) => conversion.benefitShares.length > 0))
      expect(
        benefitShares.reduce((sum: number, { sharePct }: Shape) => sum + Number(sharePct), 0),
        id,
      ).toBe(100);
  });

  it('of a platform are found from it', async () => {
    const { id, platform } = (await market.walk('conversions', 'id platform { id }')).find((conversion) => conversion.platform !== null)!;
    const [found] = await market.entities(
      [{ __typename: 'Platform', id: platform.id }],
      '... on Platform { conversions(first: 100) { nodes { id } } }',
    );
    expect(found!.conversions.nodes).toContainEqual({ id });
  });

  it('have a pilot test that runs while they are in the pilot stage, and industrialisation after it', async () => {
    const conversions = await market.walk(
      'conversions',
      'id status pilotTests { result endsOn startsOn } industrialisationProjects { phase startedOn inProductionOn patent { kind } conversion { id } }',
    );
    for (const { id, status, pilotTests, industrialisationProjects } of conversions) {
      if (status === 'PILOT') expect(pilotTests, id).toMatchObject([{ result: 'RUNNING', endsOn: null }]);
      if (status === 'IN_PRODUCTION')
        expect(industrialisationProjects, id).toMatchObject([
          { phase: 'IN_PRODUCTION', inProductionOn: expect.any(String), conversion: { id } },
        ]);
      for (const { patent } of industrialisationProjects) if (patent) expect(patent.kind).toBe('PATENT');
    }
  });
});

describe('转化收入 income from conversions (Q27)', () => {
  it('is summed by year, null where none is recorded, and mostly stays in full (XT-31b)', async () => {
    const found = await market.entities(
      spine.universities.map(({ id }) => ({ __typename: 'Institution', id })),
      '... on Institution { now: conversionIncome(year: 2025) { year amount { wan } retained { wan } isFullyRetained } never: conversionIncome(year: 2019) { year } }',
    );
    const now = found.flatMap(({ now: income }) => (income ? [income] : []));
    expect(found.every(({ never }) => never === null)).toBe(true);
    expect(now.length).toBeGreaterThan(2);
    for (const { amount, retained, isFullyRetained } of now) expect(isFullyRetained).toBe(amount.wan === retained.wan);
    expect(new Set(now.map(({ isFullyRetained }) => isFullyRetained))).toEqual(new Set([true, false]));
  });
});
