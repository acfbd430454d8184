import { sql } from 'kysely';
import { anyOf, contains, is, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyBy, oneBy, rowsWhere } from '@helix/service-kit/table';
import { codesWithin } from '../region/region.rules.ts';
import { participantRoles, type ParticipantRole } from '../vocabulary.ts';
import { MutualRecognition, Project, ProjectMember, ProjectMilestone, ProjectParticipation } from './project.entity.ts';

export const projectById = oneBy(Project, 'id');
export const projectByNumber = oneBy(Project, 'projectNo');
export const participantsOf = manyBy(ProjectParticipation, 'projectId', ['ordinal']);
export const membersOf = manyBy(ProjectMember, 'projectId', ['ordinal']);
export const milestonesOf = manyBy(ProjectMilestone, 'projectId', ['dueOn']);
export const recognitionsOf = manyBy(MutualRecognition, 'projectId', ['recognisedOn']);

// `isJoint` and `jointKindOf` of project.rules.ts as SQL; a test compares the two over the whole world.
const joint = (projectId: 't.id' | 't.project_id') => sql`(
  exists (select from project_participation j where j.project_id = ${sql.ref(projectId)} and j.sector in ('UNIVERSITY', 'RESEARCH'))
  and exists (select from project_participation j where j.project_id = ${sql.ref(projectId)} and j.sector = 'INDUSTRY'))`;
const jointKind = sql`(
  select case
    when bool_or(j.sector in ('UNIVERSITY', 'RESEARCH')) and bool_or(j.sector = 'INDUSTRY') then
      case when bool_or(j.sector in ('INDUSTRY', 'GOVERNMENT') and j.city_code = t.city_code)
        then 'UNIVERSITY_LOCALITY_ENTERPRISE' else 'UNIVERSITY_ENTERPRISE' end
    when bool_or(j.sector in ('UNIVERSITY', 'RESEARCH')) then
      case when bool_or(j.sector = 'GOVERNMENT' and j.city_code = t.city_code) then 'UNIVERSITY_LOCALITY' end
    when count(distinct j.institution_id) filter (where j.sector = 'INDUSTRY') >= 2 then 'ENTERPRISE_ENTERPRISE'
  end from project_participation j where j.project_id = t.id)`;

export const projects = listing(Project, {
  filter: {
    kind: anyOf('kind'),
    level: anyOf('level'),
    status: anyOf('status'),
    isKey: is('isKey'),
    isJoint: where<boolean>((wanted) => sql`${joint('t.id')} = ${wanted}`),
    jointKind: where<readonly string[]>((kinds) => sql`${jointKind} = any(${[...kinds]}::text[])`),
    approvalYear: is('approvalYear'),
    approvalYears: within('approvalYear'),
    mechanism: anyOf('mechanism'),
    enterprisePosedStage: anyOf('enterprisePosedStage'),
    technologyKind: anyOf('technologyKind'),
    chainId: anyOf('chainId'),
    participantId: where<readonly string[]>(
      (ids) => sql`t.id in (select project_id from project_participation where institution_id = any(${[...ids]}::text[]))`,
    ),
    leadId: where<readonly string[]>(
      (ids) =>
        sql`t.id in (select project_id from project_participation where institution_id = any(${[...ids]}::text[]) and role = 'LEAD')`,
    ),
    platformId: anyOf('platformId'),
    cityCode: anyOf('cityCode'),
    regionCode: anyOf('regionCode'),
    withinRegion: where<string>((code, column) => {
      const { from, to } = codesWithin(code);
      return sql`${column('regionCode')} between ${from} and ${to}`;
    }),
    isRecognised: where<boolean>((wanted) => sql`exists (select from mutual_recognition r where r.project_id = t.id) = ${wanted}`),
    acceptanceKind: anyOf('acceptanceKind'),
    text: contains('titleZh', 'titleEn', 'projectNo'),
  },
  order: { ID: 'id', APPROVED_ON: 'approvedOn', PROJECT_NO: 'projectNo' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: {
    kind: 'kind',
    level: 'level',
    status: 'status',
    approvalYear: 'approvalYear',
    mechanism: 'mechanism',
    technologyKind: 'technologyKind',
    chainId: 'chainId',
    cityCode: 'cityCode',
    regionCode: 'regionCode',
  },
});

export const projectsOfInstitution = projects.of(
  'institution',
  (id) => sql`t.id in (select project_id from project_participation where institution_id = ${id})`,
);
export const projectsInRole = Object.fromEntries(
  participantRoles.map((role) => [
    role,
    projects.of(
      `institution as ${role}`,
      (id) => sql`t.id in (select project_id from project_participation where institution_id = ${id} and role = ${role})`,
    ),
  ]),
) as Readonly<Record<ParticipantRole, typeof projectsOfInstitution>>;
export const projectsOfChain = projects.of('chain', (id) => sql`t.chain_id = ${id}`);
export const projectsOfDiscipline = projects.of('discipline', (id) => sql`t.discipline_id = ${id}`);
export const projectsOfTeam = projects.of('team', (id) => sql`t.team_id = ${id}`);
export const projectsOfPlacement = projects.of('placement', (id) => sql`t.placement_id = ${id}`);
export const projectsOfChallenge = projects.of('challenge', (id) => sql`t.challenge_id = ${id}`);
export const projectsOfPlatform = projects.of('platform', (id) => sql`t.platform_id = ${id}`);

const members = listing(ProjectMember, {
  filter: { role: anyOf('role'), isJoint: where<boolean>((wanted) => sql`${joint('t.project_id')} = ${wanted}`) },
  order: { ID: 'id' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
});
export const projectRolesOfTalent = members.of('talent', (id) => sql`t.talent_id = ${id}`);

/** The project that came of each demand, the latest approved where there are several. */
export const projectOfDemand = batched(async (ids: readonly string[], request) => {
  const found = await rowsWhere(request, Project, sql`t.demand_id = any(${[...ids]})`, sql`t.approved_on desc nulls last, t.id`);
  const byDemand = Map.groupBy(found, ({ demandId }) => demandId);
  return ids.map((id) => byDemand.get(id)?.[0] ?? null);
});

/** The project that each application became; null where it became none. */
export const projectOfApplication = batched(async (ids: readonly string[], request) => {
  const found = await rowsWhere(request, Project, sql`t.application_id = any(${[...ids]})`);
  const byApplication = new Map(found.map((project) => [project.applicationId, project]));
  return ids.map((id) => byApplication.get(id) ?? null);
});

/** What a share of joint projects is asked for. */
export interface JointShareAsk {
  readonly regionCode: string;
  readonly year: number;
  readonly isKey: boolean | null;
}

/** 联合项目占比 Joint projects and all projects approved in a year in a region and below it (AR-07, AR-08); any number of asks is one SELECT. */
export const jointProjectCounts = batched(
  async (asks: readonly JointShareAsk[], request): Promise<{ numerator: number; denominator: number }[]> => {
    const ranges = asks.map(({ regionCode }) => codesWithin(regionCode));
    const { rows } = await sql<{ numerator: number; denominator: number }>`
      select count(t.id) filter (where ${joint('t.id')})::int as numerator, count(t.id)::int as denominator
      from unnest(
        ${ranges.map(({ from }) => from)}::text[], ${ranges.map(({ to }) => to)}::text[],
        ${asks.map(({ year }) => year)}::int[], ${asks.map(({ isKey }) => isKey)}::boolean[]
      ) with ordinality as k(low, high, year, is_key, place)
      left join project t on t.region_code between k.low and k.high and t.approval_year = k.year and (k.is_key is null or t.is_key = k.is_key)
      group by k.place order by k.place`.execute(request.db);
    return rows;
  },
  ({ regionCode, year, isKey }) => `${regionCode} ${year} ${isKey}`,
);
