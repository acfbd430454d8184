import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { levels, sectors } from '../vocabulary.ts';

/** 平台 An innovation platform, conversion carrier, alliance or the like (SM-PLAT). */
export const Platform = defineEntity({
  name: 'Platform',
  properties: {
    id: p.string().primary(),
    kind: p.enum([
      'KEY_LAB',
      'TECH_INNOVATION_CENTRE',
      'ENGINEERING_RESEARCH_CENTRE',
      'ENGINEERING_LAB',
      'ENTERPRISE_TECH_CENTRE',
      'ENTERPRISE_RD_CENTRE',
      'ENTERPRISE_RESEARCH_INSTITUTE',
      'ACADEMICIAN_WORKSTATION',
      'FOREIGN_EXPERT_STATION',
      'NEW_RD_INSTITUTION',
      'INDUSTRY_RD_INSTITUTE',
      'INDUSTRY_TECH_CENTRE',
      'JOINT_LAB',
      'COLLABORATIVE_INNOVATION_CENTRE',
      'INNOVATION_COMMUNITY',
      'INNOVATION_CONSORTIUM',
      'ALLIANCE',
      'INSTITUTE_ALLIANCE',
      'COLLABORATIVE_INSTITUTE',
      'JOINT_INNOVATION_INSTITUTE',
      'SHARED_RESEARCH_PLATFORM',
      'SHARING_BASE',
      'OPEN_LAB',
      'PUBLIC_TECH_SERVICE',
      'SERVICE_COMPLEX',
      'TRANSFER_CENTRE',
      'TRANSFER_BASE',
      'IUR_BASE',
      'INCUBATOR',
      'MAKERSPACE',
      'ENTREPRENEURSHIP_CENTRE',
      'INDUSTRY_EDUCATION_BASE',
      'SUSTAINABLE_DEVELOPMENT_ZONE',
      'AGRI_SCIENCE_PARK',
      'AGRI_RD_CENTRE',
      'AGRI_DEMONSTRATION_BASE',
      'STAR_CREATION_BASE',
    ] as const),
    level: p.enum(levels),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    hostId: p.string(),
    leadEnterpriseId: p.string().nullable(),
    parkId: p.string().nullable(),
    regionCode: p.string(),
    cityCode: p.string(),
    chainId: p.string().nullable(),
    clusterId: p.string().nullable(),
    disciplineId: p.string().nullable(),
    jointApplication: p.boolean().default(false),
    status: p.enum([
      'PLANNED',
      'APPLIED',
      'CULTIVATION',
      'CREATION_LISTED',
      'RECOGNISED',
      'FILED',
      'ASSESSED',
      'RE_RECOGNISED',
      'REJECTED',
      'REVOKED',
    ] as const),
    appliedOn: p.date().nullable(),
    recognisedOn: p.date().nullable(),
    openTo: p
      .enum(['ENTERPRISE', 'PUBLIC'] as const)
      .array()
      .default([]),
    parentInstituteId: () => p.manyToOne(Platform).mapToPk().fieldName('parent_institute_id').nullable(),
    focus: p.string().nullable(),
    formationMode: p.enum(['REORGANISE', 'COOPERATE', 'SHARE'] as const).nullable(),
    priority: p.enum(['KEY', 'ACCELERATE', 'PARALLEL'] as const).nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'platform_recognised', properties: ['recognisedOn', 'id'] },
    { name: 'platform_kind', properties: ['kind', 'level'] },
    { name: 'platform_name', properties: ['nameZh', 'id'] },
    { name: 'platform_city', properties: ['cityCode', 'recognisedOn'] },
    { name: 'platform_region', properties: ['regionCode', 'kind'] },
    { name: 'platform_park', properties: ['parkId'] },
    { name: 'platform_chain', properties: ['chainId'] },
    { name: 'platform_cluster', properties: ['clusterId'] },
    { name: 'platform_host', properties: ['hostId'] },
    { name: 'platform_parent_institute', properties: ['parentInstituteId'] },
  ],
  checks: [
    { name: 'platform_recognition', expression: 'applied_on is null or recognised_on is null or recognised_on >= applied_on' },
    {
      name: 'platform_recognised_state',
      expression: "not (status in ('RECOGNISED', 'FILED', 'ASSESSED', 'RE_RECOGNISED') and recognised_on is null)",
    },
  ],
});
export type Platform = Row<typeof Platform>;

/** 共建单位 One founder of a platform. */
export const PlatformFounder = defineEntity({
  name: 'PlatformFounder',
  properties: {
    id: p.string().primary(),
    platformId: () => p.manyToOne(Platform).mapToPk().fieldName('platform_id'),
    institutionId: p.string(),
    role: p.enum(['LEAD', 'CO_FOUNDER', 'MEMBER'] as const),
    sector: p.enum(sectors),
    ordinal: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'platform_founder_platform', properties: ['platformId', 'ordinal'] },
    { name: 'platform_founder_institution', properties: ['institutionId'] },
  ],
});
export type PlatformFounder = Row<typeof PlatformFounder>;

/** 平台考评 A yearly assessment (XT-28b, SY-16a). */
export const PlatformAssessment = defineEntity({
  name: 'PlatformAssessment',
  properties: {
    id: p.string().primary(),
    platformId: () => p.manyToOne(Platform).mapToPk().fieldName('platform_id'),
    year: p.integer(),
    score: p.decimal('string').precision(5).scale(2),
    grade: p.enum(['EXCELLENT', 'GOOD', 'PASSED', 'FAILED'] as const),
    ...recordColumns,
  },
  uniques: [{ name: 'platform_assessment_once_a_year', properties: ['platformId', 'year'] }],
  checks: [{ name: 'platform_assessment_score', expression: 'score >= 0 and score <= 100' }],
});
export type PlatformAssessment = Row<typeof PlatformAssessment>;

/** 协定目标 One goal agreed with an institute for a year (SY-16a). */
export const AgreedGoal = defineEntity({
  name: 'AgreedGoal',
  properties: {
    id: p.string().primary(),
    platformId: () => p.manyToOne(Platform).mapToPk().fieldName('platform_id'),
    year: p.integer(),
    metric: p.enum(['TEAMS', 'PROFESSORS', 'POSTGRADUATES', 'FIRMS_SERVED', 'PATENTS', 'FIRMS_INCUBATED'] as const),
    target: p.integer(),
    achieved: p.integer().nullable(),
    ...recordColumns,
  },
  uniques: [{ name: 'agreed_goal_once_a_year', properties: ['platformId', 'year', 'metric'] }],
  checks: [{ name: 'agreed_goal_target', expression: 'target > 0 and (achieved is null or achieved >= 0)' }],
});
export type AgreedGoal = Row<typeof AgreedGoal>;

/** 研究院年报 Staff and results of an institute in a year (SY-07d, SY-07e). */
export const InstituteReport = defineEntity({
  name: 'InstituteReport',
  properties: {
    id: p.string().primary(),
    platformId: () => p.manyToOne(Platform).mapToPk().fieldName('platform_id'),
    year: p.integer(),
    teams: p.integer(),
    professors: p.integer(),
    postgraduates: p.integer(),
    firmsServed: p.integer(),
    patents: p.integer(),
    firmsIncubated: p.integer(),
    ...recordColumns,
  },
  uniques: [{ name: 'institute_report_once_a_year', properties: ['platformId', 'year'] }],
});
export type InstituteReport = Row<typeof InstituteReport>;

/** 众创空间报表 Teams, firms and people of a makerspace in a year (SY-05e). */
export const MakerspaceReport = defineEntity({
  name: 'MakerspaceReport',
  properties: {
    id: p.string().primary(),
    platformId: () => p.manyToOne(Platform).mapToPk().fieldName('platform_id'),
    year: p.integer(),
    teams: p.integer(),
    firms: p.integer(),
    persons: p.integer(),
    ...recordColumns,
  },
  uniques: [{ name: 'makerspace_report_once_a_year', properties: ['platformId', 'year'] }],
});
export type MakerspaceReport = Row<typeof MakerspaceReport>;

/** 在孵企业 A firm's stay in a makerspace or incubator, a period (SY-05e). */
export const IncubatedFirm = defineEntity({
  name: 'IncubatedFirm',
  properties: {
    id: p.string().primary(),
    platformId: () => p.manyToOne(Platform).mapToPk().fieldName('platform_id'),
    enterpriseId: p.string(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'incubated_firm_platform', properties: ['platformId', 'startsOn'] },
    { name: 'incubated_firm_enterprise', properties: ['enterpriseId'] },
  ],
  checks: [{ name: 'incubated_firm_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type IncubatedFirm = Row<typeof IncubatedFirm>;
