import { beforeAll, describe, expect, it } from 'vitest';
import { spineOf } from '@helix/local/load-world';
import type { Spine, SpineContract } from '@helix/world/spine';
import { subgraphOfFile, type Shape } from '@helix/local/testing';

const market = subgraphOfFile('achievements');
let spine: Spine;
beforeAll(async () => {
  spine = (await spineOf(1))!;
});

describe('成果事实 facts that eligibility rules ask for', () => {
  it('agree with the records of every firm, a hundred firms in one SELECT', async () => {
    const firms = spine.enterprises.slice(0, 100);
    const { result, statements } = await market.recorded(() =>
      market.contributed(
        'Institution',
        firms.map(({ id }) => id),
        `achievementFacts { registeredContractsAsBuyer effectiveContractsAsBuyer localAchievementPurchases registeredContractsAsSeller
          effectiveContractsAsSeller pilotConversions conversionsUnderConstruction openDemands keyCoreDemandsMatched }`,
      ),
    );
    expect(statements).toHaveLength(1);
    const isEffective = ({ status }: SpineContract): boolean => status === 'EFFECT_CONFIRMED' || status === 'POST_SUBSIDY_CANDIDATE';
    const ownersOf = new Map(spine.achievements.map(({ id, ownerIds }) => [id, ownerIds]));
    const cityOf = new Map([...spine.universities, ...spine.enterprises].map(({ id, city }) => [id, city]));
    expect(result).toEqual(
      firms.map(({ id, city }) => {
        const bought = spine.contracts.filter(({ buyerId, registeredOn }) => buyerId === id && registeredOn !== null);
        const sold = spine.contracts.filter(
          ({ sellerId, buyerId, registeredOn }) => sellerId === id && registeredOn !== null && cityOf.get(buyerId) === city,
        );
        const conversions = spine.conversions.filter(({ enterpriseId }) => enterpriseId === id);
        const demands = spine.demands.filter(({ enterpriseId }) => enterpriseId === id);
        return {
          achievementFacts: {
            registeredContractsAsBuyer: bought.length,
            effectiveContractsAsBuyer: bought.filter(isEffective).length,
            localAchievementPurchases: bought.filter(
              ({ type, sellerId }) => /^(ASSIGNMENT|LICENCE)$/.test(type) && cityOf.get(sellerId) === city,
            ).length,
            registeredContractsAsSeller: sold.length,
            effectiveContractsAsSeller: sold.filter(isEffective).length,
            pilotConversions: conversions.filter(({ status }) => status === 'PILOT').length,
            conversionsUnderConstruction: conversions.filter(
              ({ status, achievementId }) => status === 'EARLY_CONSTRUCTION' && ownersOf.get(achievementId)!.some((owner) => owner !== id),
            ).length,
            openDemands: demands.filter(({ status }) => status === 'PUBLISHED' || status === 'POSTED_AS_CHALLENGE').length,
            keyCoreDemandsMatched: demands.filter(
              ({ technologyKind, chainId, status }) =>
                (technologyKind === 'KEY_CORE' || technologyKind === 'COMMON') &&
                chainId !== null &&
                ['MATCHED', 'CONTRACTED', 'ACCEPTED'].includes(status),
            ).length,
          },
        };
      }),
    );
  });

  it('count what a person brought into a park, and high awards, as the lists of the same records show them', async () => {
    const conversions = await market.walk('conversions', 'carrier { id } park { id } status enterprise { id } achievement { ownIp }');
    const awards = await market.walk(
      'awards',
      'holders { id }',
      '{ level: [NATIONAL, PROVINCIAL], kind: [NATURAL_SCIENCE, TECHNICAL_INVENTION, ST_PROGRESS] }',
    );
    const ids = [...spine.universities, ...spine.enterprises].map(({ id }) => id);
    const found = await market.contributed('Institution', ids, 'achievementFacts { carriedConversions nationalOrProvincialAwards }');
    const carried = conversions.filter(
      ({ carrier, park, status, achievement }) => carrier && park && status !== 'ABANDONED' && achievement?.ownIp,
    );
    expect(carried.length).toBeGreaterThanOrEqual(5);
    expect(awards.length).toBeGreaterThanOrEqual(5);
    for (const [at, id] of ids.entries()) {
      expect(found[at]!.achievementFacts, id).toEqual({
        carriedConversions: carried.filter(({ enterprise }) => enterprise.id === id).length,
        nationalOrProvincialAwards: awards.filter(({ holders }) => holders.some((holder: Shape) => holder.id === id)).length,
      });
    }
  });
});
