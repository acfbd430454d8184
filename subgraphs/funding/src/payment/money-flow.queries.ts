import { sql, type RawBuilder } from 'kysely';
import { batched } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { rowsWhere } from '@helix/service-kit/table';
import { excessApprovals, isApproved, payerFaults, rollUp, sumUnlessFew, type PayerFault } from '../subsidy-due/subsidy-due.rules.ts';
import { SubsidyApplication, type SubjectType } from '../subsidy-application/subsidy-application.entity.ts';
import { Payment } from './payment.entity.ts';

/** Most rows that an aggregate over a whole city answers. */
export const mostFlows = 500;

const yearOf = (column: string, year: number): RawBuilder<unknown> =>
  sql`${sql.ref(column)} >= ${`${year}-01-01`}::date and ${sql.ref(column)} <= ${`${year}-12-31`}::date`;

/** 资金流向 What one payer paid under one instrument. */
export interface MoneyFlow {
  readonly payerId: string;
  readonly payerKind: Payment['payerKind'];
  readonly instrumentCode: string | null;
  readonly paidFen: string | null;
  readonly payments: number;
  readonly payeeIds: readonly string[];
}

/** Payments of a year by payer and instrument, largest first, at most `mostFlows`. */
export async function moneyFlows(request: RequestContext, year: number, regionCode: string): Promise<MoneyFlow[]> {
  const { rows } = await sql<{
    payerId: string;
    payerKind: Payment['payerKind'];
    instrumentCode: string | null;
    paid: string;
    payments: string;
    persons: string;
    payeeIds: string[] | null;
  }>`
    select t.payer_id as "payerId", t.payer_kind as "payerKind", t.instrument_code as "instrumentCode", sum(t.amount_fen) as paid,
      count(*) as payments, count(distinct t.subject_id) filter (where t.is_personal) as persons,
      (array_agg(distinct t.payee_id) filter (where t.payee_id is not null and not t.is_personal))[1:10] as "payeeIds"
    from payment t where t.region_code = ${regionCode} and ${yearOf('t.paid_on', year)}
    group by 1, 2, 3 order by 4 desc, 1, 3 limit ${sql.lit(mostFlows)}`.execute(request.db);
  return rows.map(({ paid, persons, payments, payeeIds, ...flow }) => ({
    ...flow,
    paidFen: sumUnlessFew(paid, Number(persons)),
    payments: Number(payments),
    payeeIds: payeeIds ?? [],
  }));
}

/** 重复享受 Approvals of one subject under one instrument that its frequency does not allow. */
export interface DoubleBenefit {
  readonly instrumentCode: string;
  readonly subjectType: SubjectType;
  readonly frequency: string;
  readonly applications: readonly SubsidyApplication[];
}

/** Subjects approved more often than allowed, with at least one approval of the year (A-08); at most `mostFlows` applications are looked at. */
export async function doubleBenefits(request: RequestContext, year: number, regionCode: string): Promise<DoubleBenefit[]> {
  const rows = await rowsWhere(
    request,
    SubsidyApplication,
    sql`t.approved_fen is not null and (t.instrument_code, t.subject_type, t.subject_id) in (
      select instrument_code, subject_type, subject_id from subsidy_application
      where region_code = ${regionCode} and approved_fen is not null
      group by 1, 2, 3 having count(*) > 1 and bool_or(year = ${year}) order by 1, 2, 3 limit ${sql.lit(mostFlows)})`,
    sql`t.instrument_code, t.subject_id, t.year, t.id`,
  );
  const { rows: frequencies } = await sql<{ code: string; frequency: string }>`
    select code, frequency from policy_instrument where region_code = ${regionCode}`.execute(request.db);
  const frequencyOf = new Map(frequencies.map(({ code, frequency }) => [code, frequency]));
  const bySubject = Map.groupBy(rows, ({ instrumentCode, subjectType, subjectId }) =>
    JSON.stringify([instrumentCode, subjectType, subjectId]),
  );
  return [...bySubject.values()].flatMap((group) => {
    const [{ instrumentCode, subjectType }] = group as [SubsidyApplication];
    const frequency = frequencyOf.get(instrumentCode)!;
    const excess = excessApprovals(frequency, group.filter(isApproved), year);
    return excess.length ? [{ instrumentCode, subjectType, frequency, applications: excess.filter(({ isPersonal }) => !isPersonal) }] : [];
  });
}

/** 付款方不合规 A payment with what is wrong about its payer. */
export interface WrongPayer {
  readonly payment: Payment;
  readonly faults: readonly PayerFault[];
}

/** Payments of a year that depart from their instrument's payer rule, at most `mostFlows`; those to persons are left out. */
export async function wrongPayers(request: RequestContext, year: number, regionCode: string): Promise<WrongPayer[]> {
  const paid = await rowsWhere(
    request,
    Payment,
    sql`t.id in (
      select p.id from payment p join policy_instrument i on i.code = p.instrument_code left join fund_programme f on f.id = p.fund_id
      where p.region_code = ${regionCode} and ${yearOf('p.paid_on', year)} and not p.is_personal and (not p.payer_kind = any(i.payer_kinds)
        or (p.fund_id is not null and cardinality(i.fund_codes) > 0 and not p.fund_id = any(i.fund_codes))
        or f.owner_id <> p.payer_id)
      order by p.paid_on, p.id limit ${sql.lit(mostFlows)})`,
    sql`t.paid_on, t.id`,
  );
  if (!paid.length) return [];
  const { rows } = await sql<{ id: string; payerKinds: string[]; fundCodes: string[]; fundOwnerId: string | null }>`
    select t.id, i.payer_kinds as "payerKinds", i.fund_codes as "fundCodes", f.owner_id as "fundOwnerId"
    from payment t join policy_instrument i on i.code = t.instrument_code left join fund_programme f on f.id = t.fund_id
    where t.id = any(${paid.map(({ id }) => id)})`.execute(request.db);
  const ruleOf = new Map(rows.map((row) => [row.id, row]));
  return paid.map((payment) => ({ payment, faults: payerFaults({ ...payment, ...ruleOf.get(payment.id)! }) }));
}

/** 付款账户分项 What a payer owes and paid under one instrument, in fen. */
export interface PayerAccountItem {
  readonly instrumentCode: string | null;
  readonly obligations: number;
  readonly open: number;
  readonly obligedFen: string | null;
  readonly paidFen: string | null;
}

/** 付款账户 A payer's obligations and payments, in fen. */
export interface PayerAccount {
  readonly year: number | null;
  readonly items: readonly PayerAccountItem[];
}

/**
 * Obligations of each payer and year, and what was paid towards them whenever that was; one SELECT. Personal money is withheld by payer, instrument
 * and year, the smallest sums that are given anywhere, and whatever is larger is the sum of what is not withheld.
 */
export const payerAccountOf = batched(
  async (asks: readonly { readonly payerId: string; readonly year: number | null }[], request): Promise<PayerAccount[]> => {
    const { rows } = await sql<{
      payerId: string;
      year: number;
      instrumentCode: string | null;
      obligations: string;
      open: string;
      obliged: string;
      paid: string;
      persons: string;
    }>`
      select t.payer_id as "payerId", t.year, t.instrument_code as "instrumentCode", count(*) as obligations,
        count(*) filter (where t.amount_fen is null) as open, coalesce(sum(t.amount_fen), 0) as obliged, coalesce(sum(x.paid), 0) as paid,
        count(distinct t.subject_id) filter (where t.is_personal) as persons
      from payment_obligation t
      cross join lateral (select sum(p.amount_fen) as paid from payment p where p.obligation_id = t.id) x
      where t.payer_id = any(${[...new Set(asks.map(({ payerId }) => payerId))]})
      group by 1, 2, 3 order by 3, 2`.execute(request.db);
    return asks.map(({ payerId, year }) => {
      const own = rows.filter((row) => row.payerId === payerId && (year === null || row.year === year));
      return {
        year,
        items: [...Map.groupBy(own, ({ instrumentCode }) => instrumentCode)].map(([instrumentCode, cells]) => ({
          instrumentCode,
          obligations: cells.reduce((total, { obligations }) => total + Number(obligations), 0),
          open: cells.reduce((total, { open }) => total + Number(open), 0),
          obligedFen: rollUp(cells.map(({ obliged, persons }) => sumUnlessFew(obliged, Number(persons)))),
          paidFen: rollUp(cells.map(({ paid, persons }) => sumUnlessFew(paid, Number(persons)))),
        })),
      };
    });
  },
  ({ payerId, year }) => `${payerId} ${year}`,
);

/** 县级兑现分项 What counties paid under one instrument. */
export interface CountyPayoutItem {
  readonly instrumentCode: string | null;
  readonly paidFen: string | null;
  readonly payments: number;
}

/** 县级兑现 What the counties in a region paid in a year. */
export interface CountyPayout {
  readonly year: number;
  readonly items: readonly CountyPayoutItem[];
}

/** Payments by the counties within each region and year asked for, in one SELECT; personal money is withheld county by county. */
export const countyPayoutOf = batched(
  async (asks: readonly { readonly code: string; readonly year: number }[], request): Promise<CountyPayout[]> => {
    const { rows } = await sql<{
      code: string;
      year: number;
      instrumentCode: string | null;
      paid: string;
      payments: string;
      persons: string;
    }>`
      select k.code, k.year, t.instrument_code as "instrumentCode", t.payer_id, sum(t.amount_fen) as paid, count(*) as payments,
        count(distinct t.subject_id) filter (where t.is_personal) as persons
      from unnest(${asks.map(({ code }) => code)}::text[], ${asks.map(({ year }) => year)}::int[]) as k(code, year)
      join county_payer c on starts_with(c.region_code, regexp_replace(k.code, '(00)+$', ''))
      join payment t on t.payer_id = c.payer_id and t.payer_kind = 'COUNTY'
        and t.paid_on >= make_date(k.year, 1, 1) and t.paid_on <= make_date(k.year, 12, 31)
      group by 1, 2, 3, 4 order by 3, 4`.execute(request.db);
    const byAsk = Map.groupBy(rows, ({ code, year }) => `${code} ${year}`);
    return asks.map(({ code, year }) => ({
      year,
      items: [...Map.groupBy(byAsk.get(`${code} ${year}`) ?? [], ({ instrumentCode }) => instrumentCode)].map(
        ([instrumentCode, cells]) => ({
          instrumentCode,
          paidFen: rollUp(cells.map(({ paid, persons }) => sumUnlessFew(paid, Number(persons)))),
          payments: cells.reduce((total, { payments }) => total + Number(payments), 0),
        }),
      ),
    }));
  },
  ({ code, year }) => `${code} ${year}`,
);

/** 产业链资金 Money on one chain in a year, in fen. */
export interface ChainFunds {
  readonly year: number;
  readonly fiscalFen: string;
  readonly otherFen: string;
  readonly approvedFen: string;
  readonly paidFen: string;
}

/** Money on each chain and year asked for, in one SELECT; what went to persons is left out. */
export const chainFundsOf = batched(
  async (asks: readonly { readonly chainId: string; readonly year: number }[], request): Promise<ChainFunds[]> => {
    const { rows } = await sql<ChainFunds & { chain: string }>`
      select k.chain, k.year, f.fiscal as "fiscalFen", f.other as "otherFen", a.approved as "approvedFen", p.paid as "paidFen"
      from unnest(${asks.map(({ chainId }) => chainId)}::text[], ${asks.map(({ year }) => year)}::int[]) as k(chain, year)
      cross join lateral (
        select coalesce(sum(amount_fen) filter (where source = 'FISCAL'), 0) as fiscal,
          coalesce(sum(amount_fen) filter (where source <> 'FISCAL'), 0) as other
        from project_funding where chain_id = k.chain and year = k.year) f
      cross join lateral (
        select coalesce(sum(approved_fen), 0) as approved from subsidy_application
        where chain_id = k.chain and year = k.year and not is_personal) a
      cross join lateral (
        select coalesce(sum(amount_fen), 0) as paid from payment
        where chain_id = k.chain and paid_on >= make_date(k.year, 1, 1) and paid_on <= make_date(k.year, 12, 31)
          and not is_personal and instrument_code is not null) p`.execute(request.db);
    const byAsk = new Map(rows.map((row) => [`${row.chain} ${row.year}`, row]));
    return asks.map(({ chainId, year }) => byAsk.get(`${chainId} ${year}`)!);
  },
  ({ chainId, year }) => `${chainId} ${year}`,
);
