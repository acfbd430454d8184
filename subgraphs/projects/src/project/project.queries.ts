import { sql, type RawBuilder } from 'kysely';
import { anyOf, contains, is, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { eitherOf, rowPolicy } from '@helix/service-kit/row-policy';
import { manyBy, oneVisible, rowsVisible } from '@helix/service-kit/table';
import { codesWithin } from '../region/region.rules.ts';
import { participantRoles, type ParticipantRole } from '../vocabulary.ts';
import { MutualRecognition, Project, ProjectMember, ProjectMilestone, ProjectParticipation } from './project.entity.ts';

/** 公开的项目 Projects that were decided on, firms' own R&D left out. */
const openProject = sql`t.kind <> 'ENTERPRISE_RD' and t.status not in ('APPLIED', 'REVIEWED', 'REJECTED')`;
const ofParticipant = (keys: readonly string[]) =>
  sql`t.id in (select project_id from project_participation where institution_id = any(${[...keys]}))`;
type Within = (column: RawBuilder<unknown>) => RawBuilder<unknown>;
const inOrKeptBy = (within: Within) => sql`(${within(sql.ref('t.region_code'))} or ${within(sql.ref('t.city_code'))})`;

/**
 * Which projects a caller may see. A firm's own R&D project is commercial; one that is applied for, under review or rejected is its applicants',
 * the panel's and the officer's in charge. What was decided on is public.
 */
export const visibleProject = eitherOf(
  rowPolicy({
    type: 'Project',
    open: openProject,
    dataClass: 'COMMERCIAL',
    to: ['INSTITUTION', 'INDUSTRY', 'SCIENCE_AND_TECHNOLOGY', 'FINANCE', 'STATISTICS'],
    institutions: (keys) => sql`t.kind = 'ENTERPRISE_RD' and ${ofParticipant(keys)}`,
    regions: (within) => sql`t.kind = 'ENTERPRISE_RD' and ${inOrKeptBy(within)}`,
  }),
  rowPolicy({
    type: 'Project',
    dataClass: 'DELIBERATIVE',
    to: ['INSTITUTION', 'PANEL', 'SCIENCE_AND_TECHNOLOGY'],
    institutions: (keys) => sql`t.kind <> 'ENTERPRISE_RD' and ${ofParticipant(keys)}`,
    assignments: (keys) => sql`t.kind <> 'ENTERPRISE_RD' and (t.id = any(${[...keys]}) or t.application_id = any(${[...keys]}))`,
    regions: (within) => sql`t.kind <> 'ENTERPRISE_RD' and ${inOrKeptBy(within)}`,
  }),
);
/** Rows `t` that belong to a project which the caller may see. */
const ofVisibleProject = (request: RequestContext) => sql`t.project_id in (select t.id from project t where ${visibleProject(request)})`;

export const projectById = oneVisible(Project, 'id', visibleProject);
export const projectByNumber = oneVisible(Project, 'projectNo', visibleProject);
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
  visible: visibleProject,
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
  visible: ofVisibleProject,
  filter: { role: anyOf('role'), isJoint: where<boolean>((wanted) => sql`${joint('t.project_id')} = ${wanted}`) },
  order: { ID: 'id' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
});
export const projectRolesOfTalent = members.of('talent', (id) => sql`t.talent_id = ${id}`);

/** The project that came of each demand, the latest approved where there are several; null where there is none that the caller may see. */
export const projectOfDemand = batched(async (ids: readonly string[], request) => {
  const among = sql`t.demand_id = any(${[...ids]})`;
  const found = await rowsVisible(request, Project, visibleProject, among, sql`t.approved_on desc nulls last, t.id`);
  const byDemand = Map.groupBy(found, ({ demandId }) => demandId);
  return ids.map((id) => byDemand.get(id)?.[0] ?? null);
});

/** The project that each application became; null where it became none that the caller may see. */
export const projectOfApplication = batched(async (ids: readonly string[], request) => {
  const found = await rowsVisible(request, Project, visibleProject, sql`t.application_id = any(${[...ids]})`, sql`t.id`);
  const byApplication = new Map(found.map((project) => [project.applicationId, project]));
  return ids.map((id) => byApplication.get(id) ?? null);
});

/** What a share of joint projects is asked for. */
export interface JointShareAsk {
  readonly regionCode: string;
  readonly year: number;
  readonly isKey: boolean | null;
}

/**
 * 联合项目占比 Joint projects and all projects approved in a year in a region and below it (AR-07, AR-08); any number of asks is one SELECT. Public
 * projects alone, whoever asks: with firms' own R&D projects the share would tell how many of them a small region has.
 */
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
        and ${openProject}
      group by k.place order by k.place`.execute(request.db);
    return rows;
  },
  ({ regionCode, year, isKey }) => `${regionCode} ${year} ${isKey}`,
);
