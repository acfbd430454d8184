import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { PolicyClause } from '../policy/policy.entity.ts';

const units = ['COUNT', 'PERSONS', 'PERCENT', 'WAN', 'YI', 'DAYS', 'SCORE', 'RANK', 'STATE'] as const;
const periods = ['WEEK', 'MONTH', 'QUARTER', 'YEAR', 'DATE', 'CUMULATIVE', 'ROUND', 'COHORT'] as const;

/** 指标 An indicator with the definition by which it is counted. */
export const Indicator = defineEntity({
  name: 'Indicator',
  properties: {
    code: p.string().primary(),
    nameZh: p.string(),
    nameEn: p.string(),
    calculation: p.enum(['COUNT', 'SUM', 'RATIO', 'GROWTH', 'MEDIAN', 'RANK', 'RETURN', 'SCORE', 'STATE', 'SURVEY'] as const),
    formula: p.string(),
    numeratorZh: p.string().nullable(),
    numeratorEn: p.string().nullable(),
    denominatorZh: p.string().nullable(),
    denominatorEn: p.string().nullable(),
    sources: p.array().default([]),
    isOfficialStatistic: p.boolean(),
    aggregation: p
      .enum([
        'CITY',
        'DISTRICT',
        'COUNTY',
        'COUNTY_OF_HOST',
        'COUNTY_OF_SELLER',
        'COUNTY_OF_BUYER',
        'PARK',
        'ZONE',
        'LEVEL',
        'UNIVERSITY',
        'INSTITUTE',
        'ENTERPRISE',
        'UNIT',
        'OWNER',
        'PAYER',
        'BANK',
        'HOST_DEPARTMENT',
        'CHAIN',
        'DISCIPLINE',
        'PROJECT',
        'INSTRUMENT',
        'FUND',
        'KIND',
        'CONTRACT_TYPE',
        'STUDY_LEVEL',
        'GROUP',
        'ROUND',
      ] as const)
      .array()
      .default([]),
    period: p.enum(periods).array().default([]),
    unit: p.enum(units),
    ...recordColumns,
  },
  indexes: [{ name: 'indicator_calculation', properties: ['calculation', 'code'] }],
});
export type Indicator = Row<typeof Indicator>;

/** 指标目标 A figure that a clause promises; year null holds for every period, a masked figure keeps its mask. */
export const IndicatorTarget = defineEntity({
  name: 'IndicatorTarget',
  properties: {
    id: p.string().primary(),
    indicatorCode: () => p.manyToOne(Indicator).mapToPk().fieldName('indicator_code'),
    regionCode: p.string(),
    scopeZh: p.string().nullable(),
    scopeEn: p.string().nullable(),
    year: p.integer().nullable(),
    period: p.enum(periods),
    value: p.decimal('string').precision(20).scale(6).nullable(),
    mask: p.string().nullable(),
    unit: p.enum(units),
    comparator: p.enum(['GTE', 'LTE', 'EQ', 'APPROX', 'RISING'] as const),
    ambition: p.enum(['BINDING', 'STRIVE', 'DIRECTION'] as const),
    status: p.enum(['PLANNED', 'IN_FORCE', 'ENDED'] as const),
    clauseId: () => p.manyToOne(PolicyClause).mapToPk().fieldName('clause_id').nullable(),
    responsibleIds: p.array().default([]),
    ...recordColumns,
  },
  indexes: [
    { name: 'indicator_target_indicator', properties: ['indicatorCode', 'regionCode', 'year'] },
    { name: 'indicator_target_region', properties: ['regionCode', 'year'] },
    { name: 'indicator_target_clause', properties: ['clauseId'] },
    { name: 'indicator_target_year', properties: ['year', 'id'] },
  ],
  checks: [{ name: 'indicator_target_masked_or_given', expression: 'value is null or mask is null' }],
});
export type IndicatorTarget = Row<typeof IndicatorTarget>;

/** 指标数值 An observed figure; reported and official values stand side by side (SY-27d), public once published. */
export const IndicatorObservation = defineEntity({
  name: 'IndicatorObservation',
  properties: {
    id: p.string().primary(),
    indicatorCode: () => p.manyToOne(Indicator).mapToPk().fieldName('indicator_code'),
    regionCode: p.string(),
    scopeZh: p.string().nullable(),
    scopeEn: p.string().nullable(),
    statYear: p.integer().nullable(),
    reportYear: p.integer().nullable(),
    quarter: p.string().nullable(),
    value: p.decimal('string').precision(20).scale(6).nullable(),
    mask: p.string().nullable(),
    unit: p.enum(units),
    growth: p.decimal('string').precision(12).scale(6).nullable(),
    growthMask: p.string().nullable(),
    rank: p.integer().nullable(),
    rankOf: p.integer().nullable(),
    source: p.enum(['OFFICIAL', 'REPORTED'] as const),
    verifiedById: p.string().nullable(),
    status: p.enum(['DUE', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PUBLISHED', 'MISSING'] as const),
    publishedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'indicator_observation_indicator', properties: ['indicatorCode', 'regionCode', 'statYear'] },
    { name: 'indicator_observation_region', properties: ['regionCode', 'statYear'] },
    { name: 'indicator_observation_year', properties: ['statYear', 'id'] },
    { name: 'indicator_observation_published', properties: ['publishedOn', 'id'] },
  ],
  checks: [
    { name: 'indicator_observation_masked_or_given', expression: 'value is null or mask is null' },
    { name: 'indicator_observation_growth_masked_or_given', expression: 'growth is null or growth_mask is null' },
    { name: 'indicator_observation_years', expression: 'stat_year <= report_year' },
    { name: 'indicator_observation_quarter_form', expression: "quarter ~ '^[0-9]{4}-Q[1-4]$'" },
    // The other way round does not hold: the report of Shangyu is published and masks when.
    { name: 'indicator_observation_day_of_what_is_published', expression: "published_on is null or status = 'PUBLISHED'" },
  ],
});
export type IndicatorObservation = Row<typeof IndicatorObservation>;
