import { sql, type RawBuilder } from 'kysely';
import { anyOf, contains, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched, inOrderOf } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { holds, withinRegion } from '@helix/service-kit/regions';
import { mainEmployment, today } from '../talent/talent.queries.ts';
import { Team, TeamInstitution, TeamMembership } from './team.entity.ts';

export const teamById = oneBy(Team, 'id');
export const membersOfTeam = manyBy(TeamMembership, 'teamId', ['startsOn']);
export const teamMembershipsOf = manyBy(TeamMembership, 'talentId', ['startsOn']);
export const institutionsOfTeam = manyBy(TeamInstitution, 'teamId');

/** 现有成员 What is said of a team `t` follows from its present members `p` and their main employments `e` (XT-18a, XT-18c). */
const traits = {
  isJoint: sql`bool_or(e.sector in ('UNIVERSITY', 'RESEARCH')) and bool_or(e.sector = 'INDUSTRY')`,
  isCrossLocality: sql`count(distinct left(e.region_code, 4)) > 1`,
  isCrossDiscipline: sql`count(distinct p.discipline_id) > 1`,
  isCrossDepartment: sql`count(distinct e.institution_id) > 1`,
} as const;

const fromPresentMembers = (day: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  from team_membership m join talent p on p.id = m.talent_id join employment e on e.talent_id = m.talent_id
  where m.team_id = t.id and ${holds(sql`m.starts_on`, sql`m.ends_on`, day)} and ${mainEmployment(day)}`;

const hasTrait = (trait: RawBuilder<unknown>) =>
  where<boolean>((wanted, _, request) => sql`coalesce((select ${trait} ${fromPresentMembers(today(request))}), false) = ${wanted}`);

export const teams = listing(Team, {
  filter: {
    level: anyOf('level'),
    leaderId: anyOf('leaderId'),
    disciplineId: anyOf('disciplineId'),
    institutionId: where<readonly string[]>(
      (ids) => sql`t.id in (select team_id from team_institution where institution_id = any(${[...ids]}::text[]))`,
    ),
    withinRegion: withinRegion(),
    isCurrent: where<boolean>((current, column) => sql`(${column('dissolvedOn')} is null) = ${current}`),
    isJoint: hasTrait(traits.isJoint),
    isCrossLocality: hasTrait(traits.isCrossLocality),
    isCrossDiscipline: hasTrait(traits.isCrossDiscipline),
    isCrossDepartment: hasTrait(traits.isCrossDepartment),
    text: contains('nameZh'),
  },
  order: { ID: 'id', NAME_ZH: 'nameZh', SINCE: 'since' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { level: 'level', regionCode: 'regionCode' },
});
export const teamsOfInstitution = teams.of(
  'institution',
  (id) => sql`t.id in (select team_id from team_institution where institution_id = ${id})`,
);
export const teamsOfDiscipline = teams.of('discipline', (id) => sql`t.discipline_id = ${id}`);

/** What the present members of a team make of it. */
export interface TeamTraits {
  readonly isJoint: boolean;
  readonly isCrossLocality: boolean;
  readonly isCrossDiscipline: boolean;
  readonly isCrossDepartment: boolean;
}
const none: TeamTraits = { isJoint: false, isCrossLocality: false, isCrossDiscipline: false, isCrossDepartment: false };

const traitsByTeam = batched(async (ids: readonly string[], request): Promise<TeamTraits[]> => {
  const { rows } = await sql<TeamTraits & { id: string }>`
    select t.id, x.* from team t cross join lateral (
      select coalesce(${traits.isJoint}, false) as "isJoint", ${traits.isCrossLocality} as "isCrossLocality",
        ${traits.isCrossDiscipline} as "isCrossDiscipline", ${traits.isCrossDepartment} as "isCrossDepartment"
      ${fromPresentMembers(today(request))}) x
    where t.id = any(${[...ids]})`.execute(request.db);
  return inOrderOf(ids, rows, ({ id }) => id).map((row) => row ?? none);
});

/** 团队特征 Whether a team is joint or crosses localities, disciplines or institutions today; any number of teams costs one SELECT. */
export const traitsOfTeam = (request: RequestContext, id: string): Promise<TeamTraits> => traitsByTeam(request).load(id);
