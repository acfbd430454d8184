import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { FundProgramme } from '../fund-programme/fund-programme.entity.ts';
import { PolicyInstrument } from '../policy-instrument/policy-instrument.entity.ts';
import { payerKinds, PaymentObligation, subjectTypes, SubsidyApplication } from '../subsidy-application/subsidy-application.entity.ts';

/** 拨付 Money that went from a payer to a payee on a day. */
export const Payment = defineEntity({
  name: 'Payment',
  properties: {
    id: p.string().primary(),
    obligationId: () => p.manyToOne(PaymentObligation).mapToPk().fieldName('obligation_id').nullable(),
    applicationId: () => p.manyToOne(SubsidyApplication).mapToPk().fieldName('application_id').nullable(),
    instrumentCode: () => p.manyToOne(PolicyInstrument).mapToPk().fieldName('instrument_code').nullable(),
    subjectType: p.enum(subjectTypes),
    subjectId: p.string(),
    payerId: p.string(),
    payerKind: p.enum(payerKinds),
    /** Null where a person is paid. */
    payeeId: p.string().nullable(),
    fundId: () => p.manyToOne(FundProgramme).mapToPk().fieldName('fund_id').nullable(),
    amountFen: p.bigint('string'),
    paidOn: p.date(),
    form: p.enum(['CASH', 'HORIZONTAL_PROJECT', 'LAND', 'SERVICE'] as const),
    /** The contract by which it was paid (JX-20g). */
    techContractId: p.string().nullable(),
    chainId: p.string().nullable(),
    regionCode: p.string(),
    priority: p.enum(['NEW_RD_INSTITUTION', 'RESOURCES_AND_TEAMS', 'INDUSTRY_INCUBATION', 'MAJOR_CONVERSION'] as const).nullable(),
    isPersonal: p.boolean().default(false),
    ...recordColumns,
  },
  indexes: [
    { name: 'payment_of_obligation', properties: ['obligationId'] },
    { name: 'payment_application', properties: ['applicationId'] },
    { name: 'payment_instrument', properties: ['instrumentCode', 'paidOn'] },
    { name: 'payment_subject', properties: ['subjectType', 'subjectId'] },
    { name: 'payment_payer', properties: ['payerId', 'paidOn'] },
    { name: 'payment_payee', properties: ['payeeId', 'paidOn'] },
    { name: 'payment_fund', properties: ['fundId', 'paidOn'] },
    { name: 'payment_chain', properties: ['chainId', 'paidOn'] },
    { name: 'payment_region', properties: ['regionCode', 'paidOn'] },
    { name: 'payment_paid', properties: ['paidOn', 'id'] },
    { name: 'payment_amount', properties: ['amountFen', 'id'] },
  ],
  checks: [
    { name: 'payment_is_positive', expression: 'amount_fen > 0' },
    { name: 'payment_to_a_person', expression: 'payee_id is not null or is_personal' },
  ],
});
export type Payment = Row<typeof Payment>;

/** 项目资金 Money of one source for a project; the level is that of the treasury and is set for fiscal money alone. */
export const ProjectFunding = defineEntity({
  name: 'ProjectFunding',
  properties: {
    id: p.string().primary(),
    projectId: p.string(),
    source: p.enum(['FISCAL', 'ENTERPRISE', 'UNIVERSITY', 'PARK', 'COUNTY', 'BANK', 'PRIVATE_CAPITAL'] as const),
    level: p.enum(['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'] as const).nullable(),
    providerId: p.string().nullable(),
    fundId: () => p.manyToOne(FundProgramme).mapToPk().fieldName('fund_id').nullable(),
    amountFen: p.bigint('string').nullable(),
    year: p.integer(),
    paidOn: p.date().nullable(),
    chainId: p.string().nullable(),
    regionCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'project_funding_project', properties: ['projectId', 'source'] },
    { name: 'project_funding_fund', properties: ['fundId'] },
    { name: 'project_funding_provider', properties: ['providerId', 'year'] },
    { name: 'project_funding_chain', properties: ['chainId', 'year'] },
    { name: 'project_funding_region', properties: ['regionCode', 'year'] },
    { name: 'project_funding_year', properties: ['year', 'id'] },
    { name: 'project_funding_amount', properties: ['amountFen', 'id'] },
  ],
  checks: [{ name: 'project_funding_level', expression: "(source = 'FISCAL') = (level is not null)" }],
});
export type ProjectFunding = Row<typeof ProjectFunding>;
