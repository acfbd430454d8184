import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { FundProgramme } from '../fund-programme/fund-programme.entity.ts';
import { PolicyInstrument } from '../policy-instrument/policy-instrument.entity.ts';

/** What money may be given for; each is a record of one of the six bureaus. */
export const subjectTypes = [
  'INSTITUTION',
  'PROJECT',
  'PLATFORM',
  'ACHIEVEMENT',
  'TECH_CONTRACT',
  'CONVERSION',
  'DISCIPLINE',
  'CHALLENGE',
  'CONSTRUCTION_PROJECT',
  'TEAM',
  'TALENT',
  'DOCTOR_PLACEMENT',
] as const;
export type SubjectType = (typeof subjectTypes)[number];

/** Who pays, by kind; the words of the instruments' payer rules. */
export const payerKinds = [
  'CITY',
  'COUNTY',
  'PARK',
  'ENTERPRISE',
  'UNIVERSITY',
  'CHAIN_OFFICE',
  'CHAIN_UNIT',
  'DRC',
  'STB',
  'TAO',
  'HRB',
  'EDB',
  'EST',
  'FIN',
  'IIT',
  'TAX',
  'BANK',
  'INVESTOR',
  'PROVINCE',
  'HIGHER_LEVEL',
  'EMPLOYER',
  'PROCURING_DEPARTMENT',
  'EXTERNAL',
] as const;

/** 资助申请 A claim under one instrument for one subject (SM-SUB). */
export const SubsidyApplication = defineEntity({
  name: 'SubsidyApplication',
  properties: {
    id: p.string().primary(),
    instrumentCode: () => p.manyToOne(PolicyInstrument).mapToPk().fieldName('instrument_code'),
    subjectType: p.enum(subjectTypes),
    subjectId: p.string(),
    /** Null where a person applies: persons are not named here. */
    applicantId: p.string().nullable(),
    regionCode: p.string(),
    /** Chain of the subject, where it is on one. */
    chainId: p.string().nullable(),
    /** Achievement behind the subject, where there is one. */
    achievementId: p.string().nullable(),
    /** Round of decisions. */
    year: p.integer(),
    status: p.enum([
      'CANDIDATE',
      'DRAFT',
      'SUBMITTED',
      'ELIGIBILITY_CHECKED',
      'INELIGIBLE',
      'REVIEWED',
      'REJECTED',
      'APPROVED',
      'PUBLICISED',
      'OBJECTED',
      'PAID',
      'POST_EVALUATED',
      'CLAWED_BACK',
    ] as const),
    requestedFen: p.bigint('string').nullable(),
    approvedFen: p.bigint('string').nullable(),
    submittedOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    publicisedOn: p.date().nullable(),
    reasons: p.array().default([]),
    /** A preference leaves a flag with its reason. */
    isPreferred: p.boolean().default(false),
    preferenceReason: p.string().nullable(),
    /** The clause cited, owned by coordination. */
    clauseId: p.string(),
    /** The money goes to a person: such claims appear in no list and carry no amount on the wire. */
    isPersonal: p.boolean().default(false),
    /** The person it is for, owned by talent; the person sees kind and state, nobody sees the link. */
    talentId: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'subsidy_application_talent', properties: ['talentId'] },
    { name: 'subsidy_application_subject', properties: ['subjectType', 'subjectId'] },
    { name: 'subsidy_application_applicant', properties: ['applicantId', 'submittedOn'] },
    { name: 'subsidy_application_instrument', properties: ['instrumentCode', 'year'] },
    { name: 'subsidy_application_region', properties: ['regionCode', 'year'] },
    { name: 'subsidy_application_submitted', properties: ['submittedOn', 'id'] },
    { name: 'subsidy_application_chain', properties: ['chainId', 'year'] },
    { name: 'subsidy_application_achievement', properties: ['achievementId'] },
  ],
  checks: [
    {
      name: 'subsidy_application_approval',
      expression: "approved_fen is null or status in ('APPROVED', 'PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')",
    },
    { name: 'subsidy_application_person', expression: 'talent_id is null or is_personal' },
    { name: 'subsidy_application_decision', expression: 'decided_on is null or submitted_on is null or decided_on >= submitted_on' },
  ],
});
export type SubsidyApplication = Row<typeof SubsidyApplication>;

/** 评审打分 One score of one reviewer; who reviewed stays with the panel. */
export const ReviewScore = defineEntity({
  name: 'ReviewScore',
  properties: {
    id: p.string().primary(),
    applicationId: () => p.manyToOne(SubsidyApplication).mapToPk().fieldName('application_id'),
    criterion: p.enum(['TECHNICAL_PROGRESS', 'INDUSTRIAL_UPGRADING', 'ECONOMIC_AND_SOCIAL_BENEFIT', 'RESULTS'] as const),
    score: p.integer(),
    scoredOn: p.date(),
    reviewerId: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [{ name: 'review_score_application', properties: ['applicationId', 'criterion'] }],
  checks: [{ name: 'review_score_range', expression: 'score >= 0 and score <= 100' }],
});
export type ReviewScore = Row<typeof ReviewScore>;

/** 支付责任 What one payer owes out of one fund: an approval may be split over several. */
export const PaymentObligation = defineEntity({
  name: 'PaymentObligation',
  properties: {
    id: p.string().primary(),
    applicationId: () => p.manyToOne(SubsidyApplication).mapToPk().fieldName('application_id').nullable(),
    instrumentCode: () => p.manyToOne(PolicyInstrument).mapToPk().fieldName('instrument_code').nullable(),
    subjectType: p.enum(subjectTypes),
    subjectId: p.string(),
    payerId: p.string(),
    payerKind: p.enum(payerKinds),
    fundId: () => p.manyToOne(FundProgramme).mapToPk().fieldName('fund_id').nullable(),
    /** Null while the amount is open. */
    amountFen: p.bigint('string').nullable(),
    year: p.integer(),
    dueOn: p.date().nullable(),
    /** False: an equal share for want of an agreement. */
    isAgreedShare: p.boolean().default(true),
    regionCode: p.string(),
    isPersonal: p.boolean().default(false),
    ...recordColumns,
  },
  indexes: [
    { name: 'payment_obligation_application', properties: ['applicationId'] },
    { name: 'payment_obligation_instrument', properties: ['instrumentCode'] },
    { name: 'payment_obligation_payer', properties: ['payerId', 'year'] },
    { name: 'payment_obligation_fund', properties: ['fundId', 'year'] },
    { name: 'payment_obligation_subject', properties: ['subjectType', 'subjectId'] },
    { name: 'payment_obligation_year', properties: ['year', 'id'] },
  ],
});
export type PaymentObligation = Row<typeof PaymentObligation>;
