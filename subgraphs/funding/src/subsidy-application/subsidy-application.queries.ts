import { sql, type RawBuilder } from 'kysely';
import { anyOf, is, wanWithin, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched, groupedBy } from '@helix/service-kit/loaders';
import { manyBy, oneBy, rowsWhere } from '@helix/service-kit/table';
import { PaymentObligation, ReviewScore, SubsidyApplication, type SubjectType } from './subsidy-application.entity.ts';

/** Claims for persons and money to persons stand in no list and behind no reference. */
const impersonal = sql`not t.is_personal`;

const anyApplicationById = oneBy(SubsidyApplication, 'id');
/** One application by id; null for those that concern a person, as for those that do not exist. */
export const subsidyApplicationById = {
  async load(request: Parameters<typeof anyApplicationById>[0], id: string): Promise<SubsidyApplication | null> {
    const found = await anyApplicationById(request).load(id);
    return found?.isPersonal ? null : found;
  },
};

/** Paid towards the row `t`, in fen. */
const paidTowards = (column: 'application_id' | 'obligation_id'): RawBuilder<unknown> =>
  sql`(select coalesce(sum(p.amount_fen), 0) from payment p where p.${sql.ref(column)} = t.id)`;

export const subsidyApplications = listing(SubsidyApplication, {
  visible: () => impersonal,
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

/** All applications for each subject of one type, the earliest first, those of persons included: for judgements, not for lists. */
export const applicationsFor = (type: SubjectType) =>
  batched(async (ids: readonly string[], request): Promise<SubsidyApplication[][]> => {
    const rows = await rowsWhere(
      request,
      SubsidyApplication,
      sql`t.subject_type = ${type} and t.subject_id = any(${[...ids]})`,
      sql`t.year, t.submitted_on nulls first, t.id`,
    );
    return groupedBy(ids, rows, ({ subjectId }) => subjectId);
  });

/** Applications that support the conversion of each achievement. */
export const applicationsForAchievement = batched(async (ids: readonly string[], request) => {
  const rows = await rowsWhere(
    request,
    SubsidyApplication,
    sql`t.achievement_id = any(${[...ids]}) and ${impersonal}`,
    sql`t.year, t.submitted_on nulls first, t.id`,
  );
  return groupedBy(ids, rows, ({ achievementId }) => achievementId!);
});

/** Claims for each person, the earliest first: for kind and state alone. */
export const applicationsForTalent = manyBy(SubsidyApplication, 'talentId', ['year', 'submittedOn']);

export const scoresOf = manyBy(ReviewScore, 'applicationId', ['criterion', 'scoredOn']);
export const obligationsOf = manyBy(PaymentObligation, 'applicationId', ['payerId']);
export const paymentObligationById = oneBy(PaymentObligation, 'id');

export const paymentObligations = listing(PaymentObligation, {
  visible: () => impersonal,
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
