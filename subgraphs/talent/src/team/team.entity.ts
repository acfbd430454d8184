import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

/** 科技创新团队 An innovation team. Whether it is joint or crosses borders follows from its members and is not stored. */
export const Team = defineEntity({
  name: 'Team',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    leaderId: () => p.manyToOne(Talent).mapToPk().fieldName('leader_id'),
    level: p.enum(['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'] as const).nullable(),
    field: p.string(),
    // Owned by institutions.
    disciplineId: p.string().nullable(),
    regionCode: p.string(),
    since: p.date(),
    dissolvedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'team_leader', properties: ['leaderId'] },
    { name: 'team_discipline', properties: ['disciplineId', 'id'] },
    { name: 'team_region', properties: ['regionCode', 'id'] },
    { name: 'team_name', properties: ['nameZh', 'id'] },
    { name: 'team_since', properties: ['since', 'id'] },
  ],
  checks: [{ name: 'team_period', expression: 'dissolved_on is null or dissolved_on >= since' }],
});
export type Team = Row<typeof Team>;

/** 团队成员 A period in which a person belongs to a team. */
export const TeamMembership = defineEntity({
  name: 'TeamMembership',
  properties: {
    id: p.string().primary(),
    teamId: () => p.manyToOne(Team).mapToPk().fieldName('team_id'),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'team_membership_team', properties: ['teamId', 'startsOn'] },
    { name: 'team_membership_talent', properties: ['talentId', 'startsOn'] },
  ],
  checks: [{ name: 'team_membership_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type TeamMembership = Row<typeof TeamMembership>;

/** 团队组成单位 An institution of which a team is made. */
export const TeamInstitution = defineEntity({
  name: 'TeamInstitution',
  properties: {
    id: p.string().primary(),
    teamId: () => p.manyToOne(Team).mapToPk().fieldName('team_id'),
    institutionId: p.string(),
    ...recordColumns,
  },
  uniques: [{ name: 'team_institution_once', properties: ['teamId', 'institutionId'] }],
  indexes: [{ name: 'team_institution_institution', properties: ['institutionId', 'teamId'] }],
});
export type TeamInstitution = Row<typeof TeamInstitution>;
