import { sql } from 'kysely';
import { batched } from '@helix/service-kit/loaders';
import { matchedDemandStates, openDemandStates } from '../demand/demand.rules.ts';
import { openAward } from '../policies.ts';

/** 成果事实 Counts that eligibility rules ask for; each is nought for an institution without records. */
export interface InstitutionAchievementFacts {
  readonly registeredContractsAsBuyer: number;
  readonly effectiveContractsAsBuyer: number;
  readonly localAchievementPurchases: number;
  readonly registeredContractsAsSeller: number;
  readonly effectiveContractsAsSeller: number;
  readonly pilotConversions: number;
  readonly conversionsUnderConstruction: number;
  readonly carriedConversions: number;
  readonly openDemands: number;
  readonly keyCoreDemandsMatched: number;
  readonly nationalOrProvincialAwards: number;
}

/**
 * The facts of any number of institutions in one statement. Locally means that seller and buyer are of one city (GB/T 2260, four digits); what a
 * firm industrialises counts as somebody else's achievement when it is not the only owner.
 */
export const achievementFactsOf = batched(async (ids: readonly string[], request): Promise<InstitutionAchievementFacts[]> => {
  const { rows } = await sql<InstitutionAchievementFacts>`
    select c.*, s.*, v.*, d.*, a.* from unnest(${[...ids]}::text[]) with ordinality as k(id, place)
    cross join lateral (
      select count(*)::int as "registeredContractsAsBuyer",
        count(*) filter (where t.effect_confirmed_on is not null)::int as "effectiveContractsAsBuyer",
        count(*) filter (where t.type in ('ASSIGNMENT', 'LICENCE') and left(t.seller_region_code, 4) = left(t.buyer_region_code, 4))::int
          as "localAchievementPurchases"
      from tech_contract t where t.buyer_id = k.id and t.registered_on is not null) c
    cross join lateral (
      select count(*)::int as "registeredContractsAsSeller",
        count(*) filter (where t.effect_confirmed_on is not null)::int as "effectiveContractsAsSeller"
      from tech_contract t
      where t.seller_id = k.id and t.registered_on is not null and left(t.seller_region_code, 4) = left(t.buyer_region_code, 4)) s
    cross join lateral (
      select count(*) filter (where t.status = 'PILOT')::int as "pilotConversions",
        count(*) filter (where t.status = 'EARLY_CONSTRUCTION' and exists (
          select from achievement_owner o where o.achievement_id = t.achievement_id and o.institution_id <> t.enterprise_id))::int
          as "conversionsUnderConstruction",
        count(*) filter (where t.carrier_id is not null and t.park_id is not null and t.status <> 'ABANDONED' and exists (
          select from achievement o where o.id = t.achievement_id and o.own_ip))::int as "carriedConversions"
      from conversion t where t.enterprise_id = k.id) v
    cross join lateral (
      select count(*) filter (where t.status = any(${[...openDemandStates]}::text[]))::int as "openDemands",
        count(*) filter (where t.technology_kind in ('KEY_CORE', 'COMMON') and t.chain_id is not null and t.status = any(${[...matchedDemandStates]}::text[]))::int
          as "keyCoreDemandsMatched"
      from demand t where t.enterprise_id = k.id and t.visibility = 'PUBLIC') d
    cross join lateral (
      select count(*)::int as "nationalOrProvincialAwards" from award t
      where t.id in (select award_id from award_holder where institution_id = k.id) and t.level in ('NATIONAL', 'PROVINCIAL')
        and t.kind in ('NATURAL_SCIENCE', 'TECHNICAL_INVENTION', 'ST_PROGRESS') and ${openAward}) a
    order by k.place`.execute(request.db);
  return rows;
});
