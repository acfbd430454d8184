import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 资金 A fund that pays, with the institution that answers for it; counties', parks' and firms' own money has no single owner. */
export const FundProgramme = defineEntity({
  name: 'FundProgramme',
  properties: {
    id: p.string().primary(),
    code: p.string(),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    regionCode: p.string(),
    /** An institution. */
    ownerId: p.string().nullable(),
    /** Null: the fund is not bound to one year. */
    year: p.integer().nullable(),
    budgetFen: p.bigint('string').nullable(),
    priority: p.enum(['NEW_RD_INSTITUTION', 'RESOURCES_AND_TEAMS', 'INDUSTRY_INCUBATION', 'MAJOR_CONVERSION'] as const).nullable(),
    /** Code of the fund that took its place. */
    successorCode: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'fund_programme_region', properties: ['regionCode', 'code'] },
    { name: 'fund_programme_owner', properties: ['ownerId'] },
  ],
});
export type FundProgramme = Row<typeof FundProgramme>;

/** 县级支付单位 The institution that pays where an instrument says that the county pays. */
export const CountyPayer = defineEntity({
  name: 'CountyPayer',
  properties: {
    id: p.string().primary(),
    regionCode: p.string().unique(),
    payerId: p.string(),
    ...recordColumns,
  },
  indexes: [{ name: 'county_payer_payer', properties: ['payerId'] }],
});
export type CountyPayer = Row<typeof CountyPayer>;

/** 资金绩效评价 The yearly evaluation of a fund (SY-28a, SM-ASSESS). */
export const FundEvaluation = defineEntity({
  name: 'FundEvaluation',
  properties: {
    id: p.string().primary(),
    fundId: () => p.manyToOne(FundProgramme).mapToPk().fieldName('fund_id'),
    regionCode: p.string(),
    year: p.integer(),
    status: p.enum(['PREPARED', 'SELF_ASSESSED', 'REVIEWED', 'SCORED', 'PUBLISHED', 'APPLIED', 'APPEALED'] as const),
    score: p.decimal('string').precision(5).scale(2).nullable(),
    publishedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'fund_evaluation_fund', properties: ['fundId', 'year'] },
    { name: 'fund_evaluation_region', properties: ['regionCode', 'year'] },
    { name: 'fund_evaluation_year', properties: ['year', 'id'] },
  ],
  checks: [{ name: 'fund_evaluation_score', expression: 'score is null or (score >= 0 and score <= 100)' }],
});
export type FundEvaluation = Row<typeof FundEvaluation>;

/** 联合基金 A fund that several parties fill, one record a year (XT-21a, BS-08a). */
export const JointFund = defineEntity({
  name: 'JointFund',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    programmeId: () => p.manyToOne(FundProgramme).mapToPk().fieldName('programme_id').nullable(),
    regionCode: p.string(),
    year: p.integer(),
    purposeZh: p.text().nullable(),
    purposeEn: p.text().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'joint_fund_programme', properties: ['programmeId'] },
    { name: 'joint_fund_region', properties: ['regionCode', 'year'] },
    { name: 'joint_fund_year', properties: ['year', 'id'] },
  ],
});
export type JointFund = Row<typeof JointFund>;

/** 联合基金出资 What one party puts into a joint fund. */
export const JointFundContribution = defineEntity({
  name: 'JointFundContribution',
  properties: {
    id: p.string().primary(),
    fundId: () => p.manyToOne(JointFund).mapToPk().fieldName('fund_id'),
    contributorId: p.string(),
    amountFen: p.bigint('string').nullable(),
    contributedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'joint_fund_contribution_fund', properties: ['fundId'] },
    { name: 'joint_fund_contribution_contributor', properties: ['contributorId'] },
  ],
});
export type JointFundContribution = Row<typeof JointFundContribution>;
