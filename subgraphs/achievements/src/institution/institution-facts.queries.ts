import { sql } from 'kysely';
import { batched } from '@helix/service-kit/loaders';
import { matchedDemandStates, openDemandStates } from '../demand/demand.rules.ts';

/** 成果事实 Counts that eligibility rules ask for; each is nought for an institution without records. */
export interface InstitutionAchievementFacts {
  readonly registeredContractsAsBuyer: number;
  readonly effectiveContractsAsBuyer: number;
  readonly localAchievementPurchases: number;
  readonly pilotConversions: number;
  readonly conversionsUnderConstruction: number;
  readonly openDemands: number;
  readonly keyCoreDemandsMatched: number;
}

/** The facts of any number of institutions in one statement; bought locally means from a seller of the same city (GB/T 2260, four digits). */
export const achievementFactsOf = batched(async (ids: readonly string[], request): Promise<InstitutionAchievementFacts[]> => {
  const { rows } = await sql<InstitutionAchievementFacts>`
    select c.*, v.*, d.* from unnest(${[...ids]}::text[]) with ordinality as k(id, place)
    cross join lateral (
      select count(*)::int as "registeredContractsAsBuyer",
        count(*) filter (where t.effect_confirmed_on is not null)::int as "effectiveContractsAsBuyer",
        count(*) filter (where t.type in ('ASSIGNMENT', 'LICENCE') and left(t.seller_region_code, 4) = left(t.buyer_region_code, 4))::int
          as "localAchievementPurchases"
      from tech_contract t where t.buyer_id = k.id and t.registered_on is not null) c
    cross join lateral (
      select count(*) filter (where t.status = 'PILOT')::int as "pilotConversions",
        count(*) filter (where t.status = 'EARLY_CONSTRUCTION')::int as "conversionsUnderConstruction"
      from conversion t where t.enterprise_id = k.id) v
    cross join lateral (
      select count(*) filter (where t.status = any(${[...openDemandStates]}::text[]))::int as "openDemands",
        count(*) filter (where t.technology_kind = 'KEY_CORE' and t.status = any(${[...matchedDemandStates]}::text[]))::int
          as "keyCoreDemandsMatched"
      from demand t where t.enterprise_id = k.id and t.visibility = 'PUBLIC') d
    order by k.place`.execute(request.db);
  return rows;
});
