import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Platform } from '../platform/platform.entity.ts';
import { levels, participantRoles, sectors, technologyKinds } from '../vocabulary.ts';
import { consultedGroups } from './project-call.rules.ts';

/** 申报指南 A call for projects, distilled from demands and issued after six groups were asked (BS-05). */
export const ProjectCall = defineEntity({
  name: 'ProjectCall',
  properties: {
    id: p.string().primary(),
    year: p.integer(),
    titleZh: p.string(),
    level: p.enum(levels),
    ownerId: p.string(),
    cityCode: p.string(),
    status: p.enum(['NEEDS_COLLECTED', 'DRAFTED', 'CONSULTED', 'ISSUED', 'CLOSED'] as const),
    issuedOn: p.date().nullable(),
    closesOn: p.date().nullable(),
    consultedGroups: p.enum(consultedGroups).array().default([]),
    ...recordColumns,
  },
  indexes: [
    { name: 'project_call_year', properties: ['year', 'id'] },
    { name: 'project_call_city', properties: ['cityCode', 'year'] },
  ],
  checks: [
    { name: 'project_call_period', expression: 'closes_on is null or issued_on is null or closes_on >= issued_on' },
    { name: 'project_call_issue', expression: "(status in ('ISSUED', 'CLOSED')) = (issued_on is not null)" },
  ],
});
export type ProjectCall = Row<typeof ProjectCall>;

/** 指南题目 A topic of a call with the demands it was distilled from (BS-05b). */
export const CallTopic = defineEntity({
  name: 'CallTopic',
  properties: {
    id: p.string().primary(),
    callId: () => p.manyToOne(ProjectCall).mapToPk().fieldName('call_id'),
    titleZh: p.string(),
    technologyKind: p.enum(technologyKinds),
    demandIds: p.array().default([]),
    ...recordColumns,
  },
  indexes: [{ name: 'call_topic_call', properties: ['callId'] }],
});
export type CallTopic = Row<typeof CallTopic>;

/** 项目申报 An application for a project, by one institution or several. */
export const ProjectApplication = defineEntity({
  name: 'ProjectApplication',
  properties: {
    id: p.string().primary(),
    callId: () => p.manyToOne(ProjectCall).mapToPk().fieldName('call_id').nullable(),
    programme: p.string(),
    level: p.enum(levels),
    year: p.integer(),
    submittedOn: p.date(),
    leadAllianceId: () => p.manyToOne(Platform).mapToPk().fieldName('lead_alliance_id').nullable(),
    priorities: p
      .enum(['ALLIANCE_LED', 'AWARDED_ACHIEVEMENT', 'ENTERPRISE_LED'] as const)
      .array()
      .default([]),
    outcome: p.enum(['PENDING', 'APPROVED', 'REJECTED'] as const),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'project_application_submitted', properties: ['submittedOn', 'id'] },
    { name: 'project_application_year', properties: ['year', 'level'] },
    { name: 'project_application_city', properties: ['cityCode', 'year'] },
    { name: 'project_application_call', properties: ['callId'] },
    { name: 'project_application_alliance', properties: ['leadAllianceId'] },
  ],
  checks: [{ name: 'project_application_year', expression: 'year = extract(year from submitted_on)::int' }],
});
export type ProjectApplication = Row<typeof ProjectApplication>;

/** 申报单位 One applicant of an application. */
export const ProjectApplicant = defineEntity({
  name: 'ProjectApplicant',
  properties: {
    id: p.string().primary(),
    applicationId: () => p.manyToOne(ProjectApplication).mapToPk().fieldName('application_id'),
    institutionId: p.string(),
    role: p.enum(participantRoles),
    sector: p.enum(sectors),
    ordinal: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'project_applicant_application', properties: ['applicationId', 'sector'] },
    { name: 'project_applicant_institution', properties: ['institutionId'] },
  ],
});
export type ProjectApplicant = Row<typeof ProjectApplicant>;
