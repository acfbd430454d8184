import { sql } from 'kysely';
import { batched } from '@helix/service-kit/loaders';
import { visibleBid } from '../challenge/challenge.queries.ts';
import { visibleProject } from '../project/project.queries.ts';

/** Counts of one institution's projects, platforms and sharing, for eligibility. */
export interface InstitutionProjectFacts {
  readonly jointNationalOrProvincialProjects: number;
  readonly jointProjects: number;
  readonly keyJointProjects: number;
  readonly enterpriseLedJointProjects: number;
  readonly marketAcceptedEnterprisePosedProjects: number;
  readonly recognisedJointProjects: number;
  readonly socialDevelopmentProjects: number;
  readonly jointFundApplications: number;
  readonly recognisedPlatforms: number;
  readonly jointlyAppliedRecognisedPlatforms: number;
  readonly jointlyAppliedNationalPlatforms: number;
  readonly jointlyAppliedProvincialPlatforms: number;
  readonly jointlyAppliedMunicipalPlatforms: number;
  readonly otherNationalPlatforms: number;
  readonly otherProvincialPlatforms: number;
  readonly otherMunicipalPlatforms: number;
  readonly recognisedTransferCentres: number;
  readonly wellAssessedIurBases: number;
  readonly recognisedIncubatorsAndAlliances: number;
  readonly serviceComplexes: number;
  readonly alliances: number;
  readonly sharedInstrumentHours: number;
  readonly usedInstrumentHours: number;
  readonly wonScenarioChallenges: number;
}

/**
 * The facts of each institution, noughts for one that is not known here; any number of institutions is one SELECT. XT-38a names four kinds of
 * platform; of the others, those for which the same text has a subsidy of their own are not open to a decision. Projects and
 * bids count as far as the caller may see them, so that a count tells no more than the list.
 */
export const projectFactsOf = batched(async (ids: readonly string[], request): Promise<InstitutionProjectFacts[]> => {
  const visible = sql`(${visibleProject(request)})`;
  const { rows } = await sql<InstitutionProjectFacts>`
    select p.*, a.*, f.*, s.*, u.*, b.*
    from unnest(${[...ids]}::text[]) with ordinality as k(id, place)
    cross join lateral (
      select
        count(*) filter (where x.joint and t.level in ('NATIONAL', 'PROVINCIAL'))::int as "jointNationalOrProvincialProjects",
        count(*) filter (where x.joint)::int as "jointProjects",
        count(*) filter (where x.joint and t.is_key)::int as "keyJointProjects",
        count(*) filter (where x.joint and x.leads)::int as "enterpriseLedJointProjects",
        count(*) filter (where t.enterprise_posed_stage in ('MARKET_ACCEPTED', 'SUBSIDISED'))::int as "marketAcceptedEnterprisePosedProjects",
        count(*) filter (where x.joint and x.recognised)::int as "recognisedJointProjects",
        count(*) filter (where t.kind = 'SOCIAL_DEVELOPMENT')::int as "socialDevelopmentProjects"
      from project t cross join lateral (
        select
          bool_or(j.sector in ('UNIVERSITY', 'RESEARCH')) and bool_or(j.sector = 'INDUSTRY') as joint,
          bool_or(j.institution_id = k.id and j.role = 'LEAD' and j.sector = 'INDUSTRY') as leads,
          exists (select from mutual_recognition r where r.project_id = t.id) as recognised
        from project_participation j where j.project_id = t.id) x
      where t.approved_on is not null and t.id in (select project_id from project_participation where institution_id = k.id)
        and ${visible}) p
    cross join lateral (
      select count(*)::int as "jointFundApplications" from project t
      where t.kind = 'JOINT_FUND' and t.id in (select project_id from project_participation where institution_id = k.id)
        and ${visible}) a
    cross join lateral (
      select
        count(*) filter (where x.recognised)::int as "recognisedPlatforms",
        count(*) filter (where x.recognised and t.joint_application and t.level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL'))::int
          as "jointlyAppliedRecognisedPlatforms",
        count(*) filter (where n.standing = 'NAMED' and t.level = 'NATIONAL')::int as "jointlyAppliedNationalPlatforms",
        count(*) filter (where n.standing = 'NAMED' and t.level = 'PROVINCIAL')::int as "jointlyAppliedProvincialPlatforms",
        count(*) filter (where n.standing = 'NAMED' and t.level = 'MUNICIPAL')::int as "jointlyAppliedMunicipalPlatforms",
        count(*) filter (where n.standing = 'OPEN' and t.level = 'NATIONAL')::int as "otherNationalPlatforms",
        count(*) filter (where n.standing = 'OPEN' and t.level = 'PROVINCIAL')::int as "otherProvincialPlatforms",
        count(*) filter (where n.standing = 'OPEN' and t.level = 'MUNICIPAL')::int as "otherMunicipalPlatforms",
        count(*) filter (
          where x.recognised and t.joint_application and t.kind in ('TRANSFER_CENTRE', 'TRANSFER_BASE') and t.level in ('NATIONAL', 'PROVINCIAL')
        )::int as "recognisedTransferCentres",
        count(*) filter (where x.recognised and t.kind = 'IUR_BASE' and (
          select a.grade from platform_assessment a where a.platform_id = t.id order by a.year desc limit 1) in ('EXCELLENT', 'GOOD'))::int
          as "wellAssessedIurBases",
        count(*) filter (where x.recognised and t.kind in ('INCUBATOR', 'MAKERSPACE', 'ENTREPRENEURSHIP_CENTRE', 'ALLIANCE'))::int
          as "recognisedIncubatorsAndAlliances",
        count(*) filter (where t.kind = 'SERVICE_COMPLEX' and (x.recognised or t.status in ('CULTIVATION', 'CREATION_LISTED')))::int
          as "serviceComplexes",
        count(*) filter (where x.recognised and t.kind = 'ALLIANCE')::int as "alliances"
      from platform t
      cross join lateral (select t.status in ('RECOGNISED', 'FILED', 'ASSESSED', 'RE_RECOGNISED') as recognised) x
      cross join lateral (
        select case
          when not (x.recognised and t.joint_application) then null
          when t.kind in ('KEY_LAB', 'TECH_INNOVATION_CENTRE', 'ENGINEERING_RESEARCH_CENTRE', 'ENTERPRISE_TECH_CENTRE') then 'NAMED'
          when t.kind not in ('TRANSFER_CENTRE', 'TRANSFER_BASE', 'IUR_BASE', 'INCUBATOR', 'MAKERSPACE', 'ENTREPRENEURSHIP_CENTRE',
            'ALLIANCE', 'INSTITUTE_ALLIANCE') then 'OPEN'
        end as standing) n
      where t.host_id = k.id) f
    cross join lateral (
      select coalesce(sum(t.hours), 0)::int as "sharedInstrumentHours"
      from sharing_record t where t.provider_id = k.id and t.completed_on is not null) s
    cross join lateral (
      select coalesce(sum(t.hours), 0)::int as "usedInstrumentHours"
      from sharing_record t where t.user_id = k.id and t.completed_on is not null) u
    cross join lateral (
      select count(*)::int as "wonScenarioChallenges"
      from bid t join challenge c on c.id = t.challenge_id
      where t.bidder_id = k.id and t.status in ('SELECTED', 'CONTRACTED') and c.mode = 'SCENARIO_POST'
        and (${visibleBid(request)})) b
    order by k.place`.execute(request.db);
  return rows;
});
