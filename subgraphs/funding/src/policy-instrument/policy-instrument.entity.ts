import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { FundProgramme } from '../fund-programme/fund-programme.entity.ts';

/** 分级金额 The amount for one level; `amountWan` is decimal text in 万元, null where the text states none. */
export interface InstrumentTier {
  readonly level: 'NATIONAL' | 'MINISTERIAL' | 'PROVINCIAL' | 'MUNICIPAL' | 'COUNTY' | 'TOWNSHIP' | 'INSTITUTIONAL';
  readonly amountWan: string | null;
}

/** 政策工具 One monetary or preferential instrument of a policy, as data: no amount lives in code. */
export const PolicyInstrument = defineEntity({
  name: 'PolicyInstrument',
  properties: {
    code: p.string().primary(),
    nameZh: p.string(),
    nameEn: p.string(),
    kind: p.enum([
      'GRANT',
      'POST_SUBSIDY',
      'MATCHING',
      'REWARD',
      'TALENT_PACKAGE',
      'EQUITY',
      'INTEREST_SUBSIDY',
      'VOUCHER',
      'FUND',
      'TAX',
      'LAND',
      'PREFERENCE',
      'RIGHT',
      'PROCUREMENT',
      'CASE_BY_CASE',
      'FAST_TRACK',
    ] as const),
    regionCode: p.string(),
    /** State of the policy that holds it (SM-POLICY), kept here because it decides whether anything may be admitted. */
    policyStatus: p.enum(['DRAFTED', 'CONSULTATION', 'ISSUED', 'IN_FORCE', 'REPEALED'] as const),
    payerRuleZh: p.text(),
    payerRuleEn: p.text(),
    payerKinds: p.array().default([]),
    payerAssumed: p.boolean().default(false),
    beneficiaryKinds: p.array().default([]),
    triggerZh: p.text(),
    triggerEn: p.text(),
    minFen: p.bigint('string').nullable(),
    maxFen: p.bigint('string').nullable(),
    amountRule: p.enum([
      'FIXED',
      'TIER',
      'BAND',
      'POOL',
      'DIFFERENCE',
      'NOT_STATED',
      'BY_DECISION',
      'BY_CONTRACT',
      'BY_COLLEGE_RULES',
      'BY_EXTERNAL_RULES',
      'RIGHT_100_PERCENT',
      'NON_MONETARY',
    ] as const),
    tiers: p.json<readonly InstrumentTier[]>().default([]),
    frequency: p.enum(['ONE_OFF', 'ANNUAL', 'PER_EVENT', 'CASE_BY_CASE', 'CONTINUOUS'] as const),
    frequencyAssumed: p.boolean().default(false),
    selection: p.enum(['ENTITLEMENT', 'MERIT', 'PREFERENCE', 'DISCRETION'] as const),
    /** Ids of funds. */
    fundCodes: p.array().default([]),
    fundAssumed: p.boolean().default(false),
    /** A clause, owned by coordination. */
    clauseId: p.string(),
    factsBySubgraph: p.json<Readonly<Record<string, string>>>().defaultRaw("'{}'"),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'policy_instrument_region', properties: ['regionCode', 'code'] },
    { name: 'policy_instrument_clause', properties: ['clauseId'] },
    { name: 'policy_instrument_name', properties: ['nameZh', 'code'] },
  ],
  checks: [
    { name: 'policy_instrument_period', expression: 'valid_to is null or valid_from is null or valid_to >= valid_from' },
    { name: 'policy_instrument_band', expression: 'max_fen is null or min_fen is null or max_fen >= min_fen' },
  ],
});
export type PolicyInstrument = Row<typeof PolicyInstrument>;

/** 资格条件 One atom of an instrument's eligibility rule; all atoms of one scope must hold together. */
export const EligibilityRule = defineEntity({
  name: 'EligibilityRule',
  properties: {
    id: p.string().primary(),
    instrumentCode: () => p.manyToOne(PolicyInstrument).mapToPk().fieldName('instrument_code'),
    ordinal: p.integer(),
    /** POLICY and APPLICANT atoms decide for an institution; POLICY and SUBJECT atoms for a platform, project, contract … */
    scope: p.enum(['POLICY', 'APPLICANT', 'SUBJECT'] as const),
    /** CEL over named facts. */
    expression: p.text(),
    facts: p.array().default([]),
    sentenceZh: p.text(),
    sentenceEn: p.text(),
    ...recordColumns,
  },
  indexes: [{ name: 'eligibility_rule_instrument', properties: ['instrumentCode', 'ordinal'] }],
});
export type EligibilityRule = Row<typeof EligibilityRule>;

/** 平台类别与专项资金的对应 Which bureau's fund pays for which kind of platform (XT-38b, A-60). */
export const PlatformFundRule = defineEntity({
  name: 'PlatformFundRule',
  properties: {
    id: p.string().primary(),
    platformKind: p.string(),
    fundId: () => p.manyToOne(FundProgramme).mapToPk().fieldName('fund_id'),
    /** Proposed rather than written in the text. */
    isAssumed: p.boolean(),
    ...recordColumns,
  },
  indexes: [
    { name: 'platform_fund_rule_kind', properties: ['platformKind'] },
    { name: 'platform_fund_rule_fund', properties: ['fundId'] },
  ],
});
export type PlatformFundRule = Row<typeof PlatformFundRule>;

/** 预算额度、兑现预测 Money set aside, or expected to be paid out, by year and region (JX-20a, SY-13b). */
export const BudgetLine = defineEntity({
  name: 'BudgetLine',
  properties: {
    id: p.string().primary(),
    kind: p.enum(['APPROPRIATION', 'FORECAST'] as const),
    level: p.enum(['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'] as const),
    regionCode: p.string(),
    year: p.integer(),
    fundId: () => p.manyToOne(FundProgramme).mapToPk().fieldName('fund_id').nullable(),
    instrumentCode: () => p.manyToOne(PolicyInstrument).mapToPk().fieldName('instrument_code').nullable(),
    amountFen: p.bigint('string').nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'budget_line_region', properties: ['regionCode', 'year'] },
    { name: 'budget_line_year', properties: ['year', 'id'] },
    { name: 'budget_line_fund', properties: ['fundId', 'year'] },
    { name: 'budget_line_instrument', properties: ['instrumentCode', 'year'] },
  ],
});
export type BudgetLine = Row<typeof BudgetLine>;
