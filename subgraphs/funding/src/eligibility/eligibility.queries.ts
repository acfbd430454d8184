import { sql } from 'kysely';
import { dayOf, yearOf } from '@helix/service-kit/days';
import { batched, groupedBy } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { rowsWhere } from '@helix/service-kit/table';
import { paymentsOfApplication } from '../payment/payment.queries.ts';
import type { PolicyInstrument } from '../policy-instrument/policy-instrument.entity.ts';
import { ruleBook, useOfInstrument } from '../policy-instrument/policy-instrument.queries.ts';
import type { Institution } from '../subjects.ts';
import { atomsWith, ownersOfFunds, type EligibilityAtom } from '../subsidy-due/subsidy-due.queries.ts';
import { fixedAmount, isApproved, payerOf, stateOf, type SubsidyState } from '../subsidy-due/subsidy-due.rules.ts';
import { SubsidyApplication } from '../subsidy-application/subsidy-application.entity.ts';
import { institutionFacts, judge, liesWithin, mayBenefit, policyFacts, type OwnFacts } from './eligibility.rules.ts';
import type { Facts, Verdict } from './expression.rules.ts';

/** 资格结论 Whether an institution qualifies for an instrument on a day, with every reason. */
export interface EligibilityVerdict {
  readonly instrument: PolicyInstrument;
  readonly asOf: string;
  readonly verdict: Verdict;
  readonly atoms: readonly EligibilityAtom[];
  readonly payerId: string | null;
  readonly amountFen: string | null;
  readonly application: SubsidyApplication | null;
  readonly state: SubsidyState;
}

/** What funding itself knows of each institution, in one SELECT. */
const ownFactsOf = batched(async (ids: readonly string[], request): Promise<Omit<OwnFacts, 'disciplineSupportGranted'>[]> => {
  const { rows } = await sql<{ id: string; grantedLoans: string; projectLoans: string; outstandingApprovals: string }>`
    select k.id, l.granted as "grantedLoans", l.projects as "projectLoans", a.outstanding as "outstandingApprovals"
    from unnest(${[...ids]}::text[]) as k(id)
    cross join lateral (
      select count(*) as granted, count(project_id) as projects from loan
      where borrower_id = k.id and status in ('GRANTED', 'REPAID', 'OVERDUE')) l
    cross join lateral (
      select count(*) as outstanding from subsidy_application t
      where t.applicant_id = k.id and t.status in ('APPROVED', 'PUBLICISED', 'PAID')
        and coalesce(t.approved_fen, 0) > (select coalesce(sum(p.amount_fen), 0) from payment p where p.application_id = t.id)) a`.execute(
    request.db,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id)!;
    return {
      grantedLoans: Number(row.grantedLoans),
      projectLoans: Number(row.projectLoans),
      outstandingApprovals: Number(row.outstandingApprovals),
    };
  });
});

const applicationsBy = batched(async (ids: readonly string[], request): Promise<SubsidyApplication[][]> => {
  const rows = await rowsWhere(
    request,
    SubsidyApplication,
    sql`t.applicant_id = any(${[...ids]}) and not t.is_personal`,
    sql`t.year, t.submitted_on nulls first, t.id`,
  );
  return groupedBy(ids, rows, ({ applicantId }) => applicantId!);
});

/** Whether the pool of the day's year has anything left (LZ-10a). */
async function poolFacts(request: RequestContext, code: string, on: string): Promise<Facts> {
  const { poolLeftFen } = await useOfInstrument(request).load({ code, year: yearOf(on) });
  return { 'funding.poolHasMoney': poolLeftFen === null ? null : BigInt(poolLeftFen) > 0n };
}

/**
 * 一键算清 Judges an institution by every instrument whose beneficiaries include its kind (Q49): those of its own region, or of all. The rule in
 * force on the day decides; facts that did not arrive are unknown. Costs the same few SELECTs for any number of institutions.
 */
export async function eligibilityOf(
  request: RequestContext,
  institution: Institution,
  { asOf, everywhere }: { readonly asOf: string | null; readonly everywhere: boolean },
): Promise<EligibilityVerdict[]> {
  const on = asOf ?? dayOf(request.now());
  const [book, own, applications] = await Promise.all([
    ruleBook(request),
    ownFactsOf(request).load(institution.id),
    applicationsBy(request).load(institution.id),
  ]);
  const { kind, region } = institution;
  const disciplineSupportGranted = applications.some((application) => application.instrumentCode === 'PI-XT-03' && isApproved(application));
  const asked = book.instruments.filter(
    ({ beneficiaryKinds, regionCode }) =>
      (kind == null || mayBenefit(kind, beneficiaryKinds)) && (everywhere || region == null || liesWithin(region.code, regionCode)),
  );
  return Promise.all(
    asked.map(async (instrument) => {
      const facts = {
        ...policyFacts(instrument, on),
        ...institutionFacts(institution, { ...own, disciplineSupportGranted }, instrument.regionCode),
        ...(instrument.amountRule === 'POOL' ? await poolFacts(request, instrument.code, on) : {}),
      };
      const { verdict, atoms } = judge(book.rules.get(instrument.code) ?? [], 'APPLICANT', facts);
      const application = applications.findLast(({ instrumentCode }) => instrumentCode === instrument.code) ?? null;
      const paid = application ? await paymentsOfApplication(request).load(application.id) : [];
      const amount = fixedAmount(instrument);
      return {
        instrument,
        asOf: on,
        verdict,
        atoms: atomsWith(instrument, atoms),
        payerId: payerOf({
          payerKinds: instrument.payerKinds,
          fundOwners: ownersOfFunds(book, instrument.fundCodes),
          parkBody: institution.park?.managementBody?.id ?? null,
          countyPayer: book.countyPayer.get(region?.code ?? '') ?? null,
          enterprise: kind === 'ENTERPRISE' ? institution.id : null,
        }),
        amountFen: amount === null ? null : String(amount),
        application,
        state: stateOf(
          application,
          paid.reduce((total, { amountFen }) => total + BigInt(amountFen), 0n),
        ),
      };
    }),
  );
}
