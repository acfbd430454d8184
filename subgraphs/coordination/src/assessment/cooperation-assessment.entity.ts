import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 合作绩效评估 The yearly evaluation of a university, county, park, unit or base (XT-44a to XT-44c); drafts are not public. */
export const CooperationAssessment = defineEntity({
  name: 'CooperationAssessment',
  properties: {
    id: p.string().primary(),
    subjectType: p.enum(['Institution', 'Region', 'Park', 'Platform'] as const),
    subjectId: p.string(),
    regionCode: p.string(),
    year: p.integer(),
    score: p.decimal('string').precision(5).scale(2).nullable(),
    rank: p.integer().nullable(),
    rankOf: p.integer().nullable(),
    status: p.enum(['PREPARED', 'SELF_ASSESSED', 'REVIEWED', 'SCORED', 'APPEALED', 'PUBLISHED', 'APPLIED'] as const),
    usedFor: p
      .enum(['UNIVERSITY_SUPPORT', 'COUNTY_EVALUATION', 'PARK_EVALUATION', 'UNIT_EVALUATION', 'BASE_SUPPORT'] as const)
      .array()
      .default([]),
    supportEffect: p.enum(['RAISED', 'KEPT', 'LOWERED'] as const).nullable(),
    evaluatorId: p.string(),
    isThirdParty: p.boolean().default(false),
    publishedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'cooperation_assessment_subject', properties: ['subjectType', 'subjectId', 'year'] },
    { name: 'cooperation_assessment_year', properties: ['year', 'id'] },
    { name: 'cooperation_assessment_score', properties: ['score', 'id'] },
    { name: 'cooperation_assessment_region', properties: ['regionCode', 'year'] },
  ],
  uniques: [{ name: 'cooperation_assessment_once', properties: ['subjectType', 'subjectId', 'year', 'evaluatorId'] }],
  checks: [
    { name: 'cooperation_assessment_published', expression: "(status in ('PUBLISHED', 'APPLIED')) = (published_on is not null)" },
    { name: 'cooperation_assessment_score_range', expression: 'score >= 0 and score <= 100' },
    { name: 'cooperation_assessment_rank_range', expression: 'rank >= 1 and rank <= rank_of' },
  ],
});
export type CooperationAssessment = Row<typeof CooperationAssessment>;

/** 评估分项 One part of an evaluation; weights add up to 1. */
export const AssessmentComponent = defineEntity({
  name: 'AssessmentComponent',
  properties: {
    id: p.string().primary(),
    assessmentId: () => p.manyToOne(CooperationAssessment).mapToPk().fieldName('assessment_id'),
    kind: p.enum(['JOINT_PROJECTS', 'CONTRACTS_AND_CONVERSION', 'TALENT', 'PLATFORMS', 'COORDINATION'] as const),
    weight: p.decimal('string').precision(5).scale(4),
    score: p.decimal('string').precision(5).scale(2),
    ...recordColumns,
  },
  indexes: [{ name: 'assessment_component_assessment', properties: ['assessmentId', 'kind'] }],
  checks: [{ name: 'assessment_component_range', expression: 'weight >= 0 and weight <= 1 and score >= 0 and score <= 100' }],
});
export type AssessmentComponent = Row<typeof AssessmentComponent>;
