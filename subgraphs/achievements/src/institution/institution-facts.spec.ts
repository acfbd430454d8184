import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spineOf } from '@helix/local/load-world';
import type { Spine } from '@helix/world/spine';
import { marketWorld, type MarketWorld } from '../testing.ts';

let market: MarketWorld;
let spine: Spine;
beforeAll(async () => {
  market = await marketWorld();
  spine = (await spineOf(1))!;
});
afterAll(() => market.close());

describe('成果事实 facts that eligibility rules ask for', () => {
  it('agree with the records of every firm, a hundred firms in one SELECT', async () => {
    const firms = spine.enterprises.slice(0, 100);
    const { result, statements } = await market.asking<{ _entities: { achievementFacts: unknown }[] }>(
      `{ _entities(representations: [${firms.map(({ id }) => `{ __typename: "Institution", id: "${id}" }`).join(', ')}]) { ... on Institution {
        achievementFacts { registeredContractsAsBuyer effectiveContractsAsBuyer localAchievementPurchases pilotConversions
          conversionsUnderConstruction openDemands keyCoreDemandsMatched } } } }`,
    );
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(1);
    const cityOf = new Map([...spine.universities, ...spine.enterprises].map(({ id, city }) => [id, city]));
    expect(result.data!._entities).toEqual(
      firms.map(({ id, city }) => {
        const bought = spine.contracts.filter(({ buyerId, registeredOn }) => buyerId === id && registeredOn !== null);
        const conversions = spine.conversions.filter(({ enterpriseId }) => enterpriseId === id);
        const demands = spine.demands.filter(({ enterpriseId }) => enterpriseId === id);
        return {
          achievementFacts: {
            registeredContractsAsBuyer: bought.length,
            effectiveContractsAsBuyer: bought.filter(({ status }) => status === 'EFFECT_CONFIRMED' || status === 'POST_SUBSIDY_CANDIDATE')
              .length,
            localAchievementPurchases: bought.filter(
              ({ type, sellerId }) => /^(ASSIGNMENT|LICENCE)$/.test(type) && cityOf.get(sellerId) === city,
            ).length,
            pilotConversions: conversions.filter(({ status }) => status === 'PILOT').length,
            conversionsUnderConstruction: conversions.filter(({ status }) => status === 'EARLY_CONSTRUCTION').length,
            openDemands: demands.filter(({ status }) => status === 'PUBLISHED' || status === 'POSTED_AS_CHALLENGE').length,
            keyCoreDemandsMatched: demands.filter(
              ({ technologyKind, status }) => technologyKind === 'KEY_CORE' && ['MATCHED', 'CONTRACTED', 'ACCEPTED'].includes(status),
            ).length,
          },
        };
      }),
    );
  });
});
