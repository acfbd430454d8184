import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { ProjectApplication } from '../call/project-call.entity.ts';
import { Challenge } from '../challenge/challenge.entity.ts';
import { Platform } from '../platform/platform.entity.ts';
import { levels, participantRoles, sectors, technologyKinds } from '../vocabulary.ts';

/** 项目 A science and technology project; whether it is joint is computed from its participants, never stored (XT-19a). */
export const Project = defineEntity({
  name: 'Project',
  properties: {
    id: p.string().primary(),
    projectNo: p.string().unique(),
    titleZh: p.string(),
    titleEn: p.string().nullable(),
    kind: p.enum([
      'VERTICAL',
      'HORIZONTAL',
      'KEY_RD',
      'MAJOR_PROGRAMME',
      'NATURAL_SCIENCE_FUND',
      'JOINT_FUND',
      'CONVERSION',
      'NEW_PRODUCT_TRIAL',
      'PUBLIC_BENEFIT',
      'SOCIAL_DEVELOPMENT',
      'NEW_IUR_COOPERATION',
      'ENTERPRISE_RD',
    ] as const),
    level: p.enum(levels),
    programme: p.string().nullable(),
    isKey: p.boolean().default(false),
    technologyKind: p.enum(technologyKinds).nullable(),
    mechanism: p.enum(['CALL', 'ENTERPRISE_POSED', 'CHALLENGE', 'COMMISSIONED'] as const),
    enterprisePosedStage: p
      .enum(['QUESTION_POSED', 'ENTERPRISE_INVESTED', 'JOINT_RESEARCH', 'MARKET_ACCEPTED', 'SUBSIDISED', 'FAILED'] as const)
      .nullable(),
    status: p.enum([
      'APPLIED',
      'REVIEWED',
      'REJECTED',
      'APPROVED',
      'CONTRACTED',
      'UNDER_WAY',
      'ACCEPTED',
      'POST_EVALUATED',
      'SUSPENDED',
      'TERMINATED',
    ] as const),
    approvedOn: p.date().nullable(),
    // Kept beside the day because lists, facets and shares go by it.
    approvalYear: p.integer().nullable(),
    startOn: p.date().nullable(),
    endOn: p.date().nullable(),
    acceptedOn: p.date().nullable(),
    acceptanceKind: p.enum(['EXPERT', 'MARKET'] as const).nullable(),
    acceptanceResult: p.enum(['PASSED', 'CLOSED', 'FAILED'] as const).nullable(),
    cityCode: p.string(),
    regionCode: p.string(),
    chainId: p.string().nullable(),
    disciplineId: p.string().nullable(),
    teamId: p.string().nullable(),
    demandId: p.string().nullable(),
    placementId: p.string().nullable(),
    challengeId: () => p.manyToOne(Challenge).mapToPk().fieldName('challenge_id').nullable(),
    platformId: () => p.manyToOne(Platform).mapToPk().fieldName('platform_id').nullable(),
    applicationId: () => p.manyToOne(ProjectApplication).mapToPk().fieldName('application_id').nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'project_approved', properties: ['approvedOn', 'id'] },
    { name: 'project_city_year', properties: ['cityCode', 'approvalYear'] },
    { name: 'project_region_year', properties: ['regionCode', 'approvalYear'] },
    { name: 'project_year_level', properties: ['approvalYear', 'level', 'isKey'] },
    { name: 'project_chain', properties: ['chainId', 'approvedOn'] },
    { name: 'project_discipline', properties: ['disciplineId'] },
    { name: 'project_team', properties: ['teamId'] },
    { name: 'project_demand', properties: ['demandId'] },
    { name: 'project_placement', properties: ['placementId'] },
    { name: 'project_challenge', properties: ['challengeId'] },
    { name: 'project_platform', properties: ['platformId'] },
    { name: 'project_by_application', properties: ['applicationId'] },
  ],
  checks: [
    { name: 'project_period', expression: 'end_on is null or start_on is null or end_on >= start_on' },
    {
      name: 'project_approval_year',
      expression:
        '(approval_year is null) = (approved_on is null) and (approved_on is null or approval_year = extract(year from approved_on)::int)',
    },
    {
      name: 'project_approval',
      expression: "approved_on is not null or status in ('APPLIED', 'REVIEWED', 'REJECTED')",
    },
    { name: 'project_enterprise_posed', expression: "(mechanism = 'ENTERPRISE_POSED') = (enterprise_posed_stage is not null)" },
    { name: 'project_acceptance', expression: 'num_nulls(accepted_on, acceptance_kind, acceptance_result) in (0, 3)' },
  ],
});
export type Project = Row<typeof Project>;

/** 项目参与 The part an institution has in a project; its sector and city are those of the day it was recorded. */
export const ProjectParticipation = defineEntity({
  name: 'ProjectParticipation',
  properties: {
    id: p.string().primary(),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    institutionId: p.string(),
    role: p.enum(participantRoles),
    sector: p.enum(sectors),
    // The city where the institution lies; null when it lies in none of ours. Decides what counts as local (AR-07).
    cityCode: p.string().nullable(),
    phase: p.enum(['EARLY', 'PILOT', 'PRODUCT'] as const).nullable(),
    ordinal: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'project_participation_project', properties: ['projectId', 'sector', 'cityCode'] },
    { name: 'project_participation_institution', properties: ['institutionId', 'role'] },
  ],
});
export type ProjectParticipation = Row<typeof ProjectParticipation>;

/** 项目成员 The part a person has in a project. */
export const ProjectMember = defineEntity({
  name: 'ProjectMember',
  properties: {
    id: p.string().primary(),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    talentId: p.string(),
    role: p.enum(['LEADER', 'MEMBER', 'STUDENT', 'ADVISER'] as const),
    studyLevel: p.enum(['BACHELOR', 'MASTER', 'DOCTOR'] as const).nullable(),
    ordinal: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'project_member_project', properties: ['projectId', 'ordinal'] },
    { name: 'project_member_talent', properties: ['talentId'] },
  ],
  checks: [{ name: 'project_member_study_level', expression: "(role = 'STUDENT') = (study_level is not null)" }],
});
export type ProjectMember = Row<typeof ProjectMember>;

/** 里程碑 A milestone of a project. */
export const ProjectMilestone = defineEntity({
  name: 'ProjectMilestone',
  properties: {
    id: p.string().primary(),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    nameZh: p.string(),
    dueOn: p.date(),
    doneOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [{ name: 'project_milestone_project', properties: ['projectId', 'dueOn'] }],
});
export type ProjectMilestone = Row<typeof ProjectMilestone>;

/** 部门互认 A department's recognition of a joint research project; counts for the other departments too (BS-18a). */
export const MutualRecognition = defineEntity({
  name: 'MutualRecognition',
  properties: {
    id: p.string().primary(),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    departmentId: p.string(),
    recognisedOn: p.date(),
    ...recordColumns,
  },
  uniques: [{ name: 'mutual_recognition_once', properties: ['projectId', 'departmentId'] }],
  indexes: [{ name: 'mutual_recognition_department', properties: ['departmentId'] }],
});
export type MutualRecognition = Row<typeof MutualRecognition>;
