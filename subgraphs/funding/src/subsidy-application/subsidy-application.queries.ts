import { sql, type RawBuilder } from 'kysely';
import { anyOf, is, wanWithin, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { eitherOf, rowPolicy } from '@helix/service-kit/row-policy';
import { manyBy, manyVisible, oneVisible } from '@helix/service-kit/table';
import { PaymentObligation, ReviewScore, SubsidyApplication, type SubjectType } from './subsidy-application.entity.ts';

/** 已公示 Claims `t` of institutions that were publicised. */
const publicised = sql`not t.is_personal and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')`;

/** Before publicity a claim is for the applicant, the offices and the panel; what a person claims is never for the public. */
export const visibleClaim = eitherOf(
  rowPolicy({
    type: 'SubsidyApplication',
    dataClass: 'DELIBERATIVE',
    open: sql`(${publicised})`,
    to: [
      'INSTITUTION',
      'PANEL',
      'COUNTY',
      'FINANCE',
      'SCIENCE_AND_TECHNOLOGY',
      'INDUSTRY',
      'TALENT_OFFICE',
      'HUMAN_RESOURCES',
      'TECHNOLOGY_MARKET',
      'EDUCATION',
    ],
    institutions: (keys) =>
      sql`not t.is_personal and (t.applicant_id = any(${[...keys]}) or (t.subject_type = 'INSTITUTION' and t.subject_id = any(${[...keys]})))`,
    assignments: (keys) => sql`not t.is_personal and t.id = any(${[...keys]})`,
    regions: (within) => sql`not t.is_personal and ${within(sql.ref('t.region_code'))}`,
  }),
  rowPolicy({
    type: 'SubsidyApplication',
    dataClass: 'PERSONAL_FINANCIAL',
    to: ['PERSON', 'COUNTY', 'FINANCE', 'TALENT_OFFICE'],
    persons: (keys) => sql`t.talent_id = any(${[...keys]})`,
    regions: (within) => sql`t.is_personal and ${within(sql.ref('t.region_code'))}`,
  }),
);

/** Who owes a person something is the person's, the payer's and the offices' to see; who owes an institution something, once it is publicised. */
export const visibleObligation = eitherOf(
  rowPolicy({
    type: 'PaymentObligation',
    dataClass: 'DELIBERATIVE',
    open: sql`(not t.is_personal and (t.application_id is null or t.application_id in (select t.id from subsidy_application t where ${publicised})))`,
    to: ['INSTITUTION', 'COUNTY', 'FINANCE', 'SCIENCE_AND_TECHNOLOGY', 'INDUSTRY', 'TALENT_OFFICE'],
    institutions: (keys) =>
      sql`not t.is_personal and (t.payer_id = any(${[...keys]}) or t.application_id in (select id from subsidy_application where applicant_id = any(${[...keys]})))`,
    regions: (within) => sql`not t.is_personal and ${within(sql.ref('t.region_code'))}`,
  }),
  rowPolicy({
    type: 'PaymentObligation',
    dataClass: 'PERSONAL_FINANCIAL',
    to: ['PERSON', 'INSTITUTION', 'COUNTY', 'FINANCE', 'TALENT_OFFICE'],
    persons: (keys) => sql`t.application_id in (select id from subsidy_application where talent_id = any(${[...keys]}))`,
    institutions: (keys) => sql`t.is_personal and t.payer_id = any(${[...keys]})`,
    regions: (within) => sql`t.is_personal and ${within(sql.ref('t.region_code'))}`,
  }),
);

export const subsidyApplicationById = oneVisible(SubsidyApplication, 'id', visibleClaim);

/** Paid towards the row `t`, in fen. */
const paidTowards = (column: 'application_id' | 'obligation_id'): RawBuilder<unknown> =>
  sql`(select coalesce(sum(p.amount_fen), 0) from payment p where p.${sql.ref(column)} = t.id)`;

export const subsidyApplications = listing(SubsidyApplication, {
  visible: visibleClaim,
  filter: {
    instrumentCode: anyOf('instrumentCode'),
    regionCode: anyOf('regionCode'),
    year: is('year'),
    status: anyOf('status'),
    subjectType: anyOf('subjectType'),
    applicantId: anyOf('applicantId'),
    chainId: anyOf('chainId'),
    payerId: where<readonly string[]>(
      (ids) => sql`t.id in (select application_id from payment_obligation where payer_id = any(${[...ids]}::text[]))`,
    ),
    submittedOn: within('submittedOn'),
    approvedAmount: wanWithin('approvedFen'),
    isOutstanding: where<boolean>(
      (outstanding) =>
        sql`(t.status in ('APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED') and coalesce(t.approved_fen, 0) > ${paidTowards('application_id')}) = ${outstanding}`,
    ),
  },
  order: { SUBMITTED_ON: 'submittedOn', APPROVED_AMOUNT: 'approvedFen' },
  defaultOrder: { field: 'SUBMITTED_ON', direction: 'DESC' },
  facets: { instrumentCode: 'instrumentCode', status: 'status', year: 'year', subjectType: 'subjectType' },
});
export const applicationsOfInstitution = subsidyApplications.of('applicant', (id) => sql`t.applicant_id = ${id}`);
export const applicationsOfInstrument = subsidyApplications.of('instrument', (code) => sql`t.instrument_code = ${code}`);

const earliestFirst = sql`t.year, t.submitted_on nulls first, t.id`;

/** The applications for each subject of one type that the caller may see, the earliest first. */
export const applicationsFor = (type: SubjectType) =>
  manyVisible(SubsidyApplication, 'subjectId', (request) => sql`t.subject_type = ${type} and ${visibleClaim(request)}`, earliestFirst);

/** Applications that support the conversion of each achievement. */
export const applicationsForAchievement = manyVisible(SubsidyApplication, 'achievementId', visibleClaim, earliestFirst);

/** Claims for each person, the earliest first. */
export const applicationsForTalent = manyVisible(SubsidyApplication, 'talentId', visibleClaim, sql`t.year, t.submitted_on, t.id`);

export const scoresOf = manyBy(ReviewScore, 'applicationId', ['criterion', 'scoredOn']);
export const obligationsOf = manyVisible(PaymentObligation, 'applicationId', visibleObligation, sql`t.payer_id, t.id`);
export const paymentObligationById = oneVisible(PaymentObligation, 'id', visibleObligation);

export const paymentObligations = listing(PaymentObligation, {
  visible: visibleObligation,
  filter: {
    payerId: anyOf('payerId'),
    payerKind: anyOf('payerKind'),
    instrumentCode: anyOf('instrumentCode'),
    fundId: anyOf('fundId'),
    regionCode: anyOf('regionCode'),
    year: is('year'),
    isOutstanding: where<boolean>((outstanding) => sql`(coalesce(t.amount_fen, 0) > ${paidTowards('obligation_id')}) = ${outstanding}`),
    overdueOn: where<string>((day) => sql`t.due_on < ${day} and coalesce(t.amount_fen, 0) > ${paidTowards('obligation_id')}`),
  },
  order: { YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { payerKind: 'payerKind', instrumentCode: 'instrumentCode', year: 'year' },
});
