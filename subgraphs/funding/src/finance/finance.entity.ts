import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { PolicyInstrument } from '../policy-instrument/policy-instrument.entity.ts';

/** 金融支持目录条目 An offer in the directory of financial support (XT-23c): what it is, who gives it, on what conditions. */
export const FinancialProduct = defineEntity({
  name: 'FinancialProduct',
  properties: {
    id: p.string().primary(),
    providerId: p.string(),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    kind: p.enum(['LOAN', 'GUARANTEE', 'EQUITY', 'INSURANCE', 'LEASING'] as const),
    conditionsZh: p.text(),
    conditionsEn: p.text(),
    minFen: p.bigint('string').nullable(),
    maxFen: p.bigint('string').nullable(),
    /** Annual rates, decimal 0–1. */
    minRate: p.decimal('string').precision(6).scale(4).nullable(),
    maxRate: p.decimal('string').precision(6).scale(4).nullable(),
    regionCode: p.string(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'financial_product_provider', properties: ['providerId'] },
    { name: 'financial_product_region', properties: ['regionCode', 'id'] },
    { name: 'financial_product_name', properties: ['nameZh', 'id'] },
  ],
  checks: [
    { name: 'financial_product_period', expression: 'valid_to is null or valid_from is null or valid_to >= valid_from' },
    { name: 'financial_product_band', expression: 'max_fen is null or min_fen is null or max_fen >= min_fen' },
  ],
});
export type FinancialProduct = Row<typeof FinancialProduct>;

/** 银企对接与贷款 From a bank's offer through the link to the loan (SM-LOAN). Sum and rate are commercial and stay in the bureau. */
export const Loan = defineEntity({
  name: 'Loan',
  properties: {
    id: p.string().primary(),
    productId: () => p.manyToOne(FinancialProduct).mapToPk().fieldName('product_id').nullable(),
    bankId: p.string(),
    borrowerId: p.string(),
    projectId: p.string().nullable(),
    demandId: p.string().nullable(),
    chainId: p.string().nullable(),
    status: p.enum(['OFFERED', 'LINKED', 'GRANTED', 'REPAID', 'OVERDUE'] as const),
    offeredOn: p.date(),
    linkedOn: p.date().nullable(),
    grantedOn: p.date().nullable(),
    amountFen: p.bigint('string').nullable(),
    rate: p.decimal('string').precision(6).scale(4).nullable(),
    isInterestSubsidised: p.boolean().default(false),
    regionCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'loan_product', properties: ['productId'] },
    { name: 'loan_bank', properties: ['bankId'] },
    { name: 'loan_borrower', properties: ['borrowerId', 'offeredOn'] },
    { name: 'loan_project', properties: ['projectId'] },
    { name: 'loan_demand', properties: ['demandId'] },
    { name: 'loan_chain', properties: ['chainId'] },
    { name: 'loan_region', properties: ['regionCode', 'offeredOn'] },
    { name: 'loan_offered', properties: ['offeredOn', 'id'] },
  ],
  checks: [
    {
      name: 'loan_order_of_days',
      expression: '(linked_on is null or linked_on >= offered_on) and (granted_on is null or granted_on >= offered_on)',
    },
  ],
});
export type Loan = Row<typeof Loan>;

/** 创新券 A voucher for an innovation service (XT-21b, SM-VOUCHER). */
export const InnovationVoucher = defineEntity({
  name: 'InnovationVoucher',
  properties: {
    id: p.string().primary(),
    holderId: p.string(),
    /** The platform or institution whose service it buys. */
    providerId: p.string().nullable(),
    platformId: p.string().nullable(),
    valueFen: p.bigint('string'),
    status: p.enum(['ISSUED', 'USED', 'REDEEMED', 'EXPIRED'] as const),
    issuedOn: p.date(),
    expiresOn: p.date(),
    redeemedOn: p.date().nullable(),
    regionCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'innovation_voucher_holder', properties: ['holderId', 'issuedOn'] },
    { name: 'innovation_voucher_region', properties: ['regionCode', 'issuedOn'] },
    { name: 'innovation_voucher_issued', properties: ['issuedOn', 'id'] },
  ],
  checks: [
    { name: 'innovation_voucher_period', expression: 'expires_on >= issued_on and (redeemed_on is null or redeemed_on >= issued_on)' },
    { name: 'innovation_voucher_redemption', expression: "(status = 'REDEEMED') = (redeemed_on is not null)" },
  ],
});
export type InnovationVoucher = Row<typeof InnovationVoucher>;

/** 税收优惠 That a firm had a tax benefit in a year; the sum deducted is the firm's own affair and is not served. */
export const TaxBenefit = defineEntity({
  name: 'TaxBenefit',
  properties: {
    id: p.string().primary(),
    enterpriseId: p.string(),
    year: p.integer(),
    kind: p.enum(['SUPER_DEDUCTION', 'PREFERENCE'] as const),
    instrumentCode: () => p.manyToOne(PolicyInstrument).mapToPk().fieldName('instrument_code').nullable(),
    deductionFen: p.bigint('string').nullable(),
    regionCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'tax_benefit_enterprise', properties: ['enterpriseId', 'year'] },
    { name: 'tax_benefit_instrument', properties: ['instrumentCode'] },
    { name: 'tax_benefit_region', properties: ['regionCode', 'year'] },
    { name: 'tax_benefit_year', properties: ['year', 'id'] },
  ],
});
export type TaxBenefit = Row<typeof TaxBenefit>;
