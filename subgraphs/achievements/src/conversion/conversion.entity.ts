import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Achievement, ResearchOutput } from '../achievement/achievement.entity.ts';

/** 成果转化 One conversion of an achievement at a place (SM-CONV). */
export const Conversion = defineEntity({
  name: 'Conversion',
  properties: {
    id: p.string().primary(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id'),
    method: p.enum(['ASSIGNMENT', 'LICENCE', 'EQUITY_CONTRIBUTION', 'SPIN_OFF', 'OWN_IMPLEMENTATION', 'JOINT_IMPLEMENTATION'] as const),
    regionCode: p.string(),
    parkId: p.string().nullable(),
    enterpriseId: p.string(),
    carrierId: p.string().nullable(),
    platformId: p.string().nullable(),
    isFirst: p.boolean(),
    decidedOn: p.date(),
    status: p.enum(['DECIDED', 'CONTRACTED', 'PILOT', 'EARLY_CONSTRUCTION', 'IN_PRODUCTION', 'INCOME_DISTRIBUTED', 'ABANDONED'] as const),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'conversion_achievement', properties: ['achievementId', 'decidedOn'] },
    { name: 'conversion_region', properties: ['regionCode', 'decidedOn'] },
    { name: 'conversion_park', properties: ['parkId', 'decidedOn'] },
    { name: 'conversion_enterprise', properties: ['enterpriseId', 'status'] },
    { name: 'conversion_carrier', properties: ['carrierId'] },
    { name: 'conversion_platform', properties: ['platformId'] },
    { name: 'conversion_decided', properties: ['decidedOn', 'id'] },
    { name: 'conversion_city', properties: ['cityCode', 'status'] },
  ],
});
export type Conversion = Row<typeof Conversion>;

/** 收益分享 An institution's share of a conversion's benefit (JX-17b). */
export const BenefitShare = defineEntity({
  name: 'BenefitShare',
  properties: {
    id: p.string().primary(),
    conversionId: () => p.manyToOne(Conversion).mapToPk().fieldName('conversion_id'),
    institutionId: p.string(),
    sharePct: p.decimal('string').precision(5).scale(2),
    amountFen: p.bigint('string').nullable(),
    ...recordColumns,
  },
  indexes: [{ name: 'benefit_share_conversion', properties: ['conversionId'] }],
  checks: [{ name: 'benefit_share_percent', expression: 'share_pct > 0 and share_pct <= 100' }],
});
export type BenefitShare = Row<typeof BenefitShare>;

/** 个人收益分享 What an institution gives a person of its share of a conversion's benefit. */
export const PersonalBenefitShare = defineEntity({
  name: 'PersonalBenefitShare',
  properties: {
    id: p.string().primary(),
    conversionId: () => p.manyToOne(Conversion).mapToPk().fieldName('conversion_id'),
    institutionId: p.string(),
    talentId: p.string(),
    sharePct: p.decimal('string').precision(5).scale(2),
    amountFen: p.bigint('string').nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'personal_benefit_share_conversion', properties: ['conversionId'] },
    { name: 'personal_benefit_share_talent', properties: ['talentId'] },
    { name: 'personal_benefit_share_institution', properties: ['institutionId'] },
  ],
  checks: [{ name: 'personal_benefit_share_percent', expression: 'share_pct > 0 and share_pct <= 100' }],
});
export type PersonalBenefitShare = Row<typeof PersonalBenefitShare>;

/** 产业化项目 The industrialisation that follows a conversion; investment and sales are commercial. */
export const IndustrialisationProject = defineEntity({
  name: 'IndustrialisationProject',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    conversionId: () => p.manyToOne(Conversion).mapToPk().fieldName('conversion_id'),
    regionCode: p.string(),
    parkId: p.string().nullable(),
    phase: p.enum(['PLANNED', 'EARLY_CONSTRUCTION', 'IN_PRODUCTION', 'STOPPED'] as const),
    patentId: () => p.manyToOne(ResearchOutput).mapToPk().fieldName('patent_id').nullable(),
    startedOn: p.date().nullable(),
    inProductionOn: p.date().nullable(),
    investmentFen: p.bigint('string').nullable(),
    salesFen: p.bigint('string').nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'industrialisation_project_conversion', properties: ['conversionId'] },
    { name: 'industrialisation_project_patent', properties: ['patentId'] },
    { name: 'industrialisation_project_region', properties: ['regionCode'] },
    { name: 'industrialisation_project_park', properties: ['parkId'] },
    { name: 'industrialisation_project_started', properties: ['startedOn', 'id'] },
  ],
  checks: [
    {
      name: 'industrialisation_project_period',
      expression: 'in_production_on is null or started_on is null or in_production_on >= started_on',
    },
  ],
});
export type IndustrialisationProject = Row<typeof IndustrialisationProject>;

/** 中试 A pilot test of an achievement (BS-19d). */
export const PilotTest = defineEntity({
  name: 'PilotTest',
  properties: {
    id: p.string().primary(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id'),
    conversionId: () => p.manyToOne(Conversion).mapToPk().fieldName('conversion_id').nullable(),
    regionCode: p.string(),
    enterpriseId: p.string().nullable(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    result: p.enum(['RUNNING', 'PASSED', 'FAILED'] as const),
    dataZh: p.text().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'pilot_test_achievement', properties: ['achievementId', 'startsOn'] },
    { name: 'pilot_test_conversion', properties: ['conversionId'] },
    { name: 'pilot_test_region', properties: ['regionCode'] },
    { name: 'pilot_test_starts', properties: ['startsOn', 'id'] },
  ],
  checks: [
    { name: 'pilot_test_period', expression: 'ends_on is null or ends_on >= starts_on' },
    { name: 'pilot_test_runs_until_it_ends', expression: "(result = 'RUNNING') = (ends_on is null)" },
  ],
});
export type PilotTest = Row<typeof PilotTest>;

/** 转化收入 Income of an institution from one conversion or, where none is named, from a year's conversions (XT-31b). */
export const ConversionIncomeEntry = defineEntity({
  name: 'ConversionIncomeEntry',
  properties: {
    id: p.string().primary(),
    institutionId: p.string(),
    year: p.integer(),
    conversionId: () => p.manyToOne(Conversion).mapToPk().fieldName('conversion_id').nullable(),
    amountFen: p.bigint('string'),
    retainedFen: p.bigint('string'),
    ...recordColumns,
  },
  indexes: [
    { name: 'conversion_income_entry_institution', properties: ['institutionId', 'year'] },
    { name: 'conversion_income_entry_conversion', properties: ['conversionId'] },
  ],
  checks: [{ name: 'conversion_income_entry_retained', expression: 'retained_fen >= 0 and retained_fen <= amount_fen' }],
});
export type ConversionIncomeEntry = Row<typeof ConversionIncomeEntry>;
