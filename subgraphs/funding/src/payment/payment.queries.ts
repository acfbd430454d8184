import { sql } from 'kysely';
import { anyOf, exists, inYear, is, wanWithin, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { rowPolicy } from '@helix/service-kit/row-policy';
import { manyBy, manyVisible, oneBy, oneVisible } from '@helix/service-kit/table';
import type { SubjectType } from '../subsidy-application/subsidy-application.entity.ts';
import { Payment, ProjectFunding } from './payment.entity.ts';

/** What a person is paid is for the person, the payer and the offices; what an institution is paid, for everybody. */
export const visiblePayment = rowPolicy({
  type: 'Payment',
  dataClass: 'PERSONAL_FINANCIAL',
  open: sql`not t.is_personal`,
  to: ['PERSON', 'INSTITUTION', 'COUNTY', 'FINANCE', 'TALENT_OFFICE'],
  persons: (keys) => sql`t.application_id in (select id from subsidy_application where talent_id = any(${[...keys]}))`,
  institutions: (keys) => sql`t.payer_id = any(${[...keys]})`,
  regions: (within) => within(sql.ref('t.region_code')),
});

export const paymentById = oneVisible(Payment, 'id', visiblePayment);

export const payments = listing(Payment, {
  visible: visiblePayment,
  filter: {
    payerId: anyOf('payerId'),
    payerKind: anyOf('payerKind'),
    payeeId: anyOf('payeeId'),
    instrumentCode: anyOf('instrumentCode'),
    fundId: anyOf('fundId'),
    regionCode: anyOf('regionCode'),
    subjectType: anyOf('subjectType'),
    form: anyOf('form'),
    year: inYear('paidOn'),
    paidOn: within('paidOn'),
    amount: wanWithin('amountFen'),
  },
  order: { PAID_ON: 'paidOn', AMOUNT: 'amountFen' },
  defaultOrder: { field: 'PAID_ON', direction: 'DESC' },
  facets: { payerKind: 'payerKind', instrumentCode: 'instrumentCode', subjectType: 'subjectType', form: 'form' },
});
export const paymentsMade = payments.of('payer', (id) => sql`t.payer_id = ${id}`);
export const paymentsReceived = payments.of('payee', (id) => sql`t.payee_id = ${id}`);
export const paymentsOfConstruction = payments.of(
  'construction',
  (id) => sql`t.subject_type = 'CONSTRUCTION_PROJECT' and t.subject_id = ${id}`,
);

/** Payments towards each application, the earliest first. */
export const paymentsOfApplication = manyVisible(Payment, 'applicationId', visiblePayment, sql`t.paid_on, t.id`);

/** Paid towards each obligation, in fen. */
export const paidTowardsObligation = batched(async (ids: readonly string[], request): Promise<string[]> => {
  const { rows } = await sql<{ id: string; paid: string }>`
    select obligation_id as id, sum(amount_fen) as paid from payment where obligation_id = any(${[...ids]}) group by 1`.execute(request.db);
  const paid = new Map(rows.map((row) => [row.id, row.paid]));
  return ids.map((id) => paid.get(id) ?? '0');
});

/** Payments for each subject of one type, the latest first. */
export const paymentsFor = (type: SubjectType) =>
  manyVisible(Payment, 'subjectId', (request) => sql`t.subject_type = ${type} and ${visiblePayment(request)}`, sql`t.paid_on desc, t.id`);

export const paidForConstruction = batched(async (ids: readonly string[], request): Promise<string[]> => {
  const { rows } = await sql<{ id: string; paid: string }>`
    select subject_id as id, sum(amount_fen) as paid from payment
    where subject_type = 'CONSTRUCTION_PROJECT' and subject_id = any(${[...ids]}) group by 1`.execute(request.db);
  const paid = new Map(rows.map((row) => [row.id, row.paid]));
  return ids.map((id) => paid.get(id) ?? '0');
});

export const projectFundingById = oneBy(ProjectFunding, 'id');
export const fundingOfProject = manyBy(ProjectFunding, 'projectId', ['year', 'source']);
export const projectFundings = listing(ProjectFunding, {
  filter: {
    projectId: anyOf('projectId'),
    source: anyOf('source'),
    level: anyOf('level'),
    regionCode: anyOf('regionCode'),
    year: is('year'),
    isPaid: exists('paidOn'),
    amount: wanWithin('amountFen'),
  },
  order: { YEAR: 'year', AMOUNT: 'amountFen' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { source: 'source', level: 'level', year: 'year' },
});
