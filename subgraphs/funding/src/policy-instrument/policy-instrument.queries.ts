import { sql } from 'kysely';
import { anyOf, contains, is, overlaps } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { manyBy, oneBy, rowsWhere } from '@helix/service-kit/table';
import { CountyPayer, FundProgramme } from '../fund-programme/fund-programme.entity.ts';
import { fewestPersons } from '../subsidy-due/subsidy-due.rules.ts';
import { BudgetLine, EligibilityRule, PlatformFundRule, PolicyInstrument } from './policy-instrument.entity.ts';

export const policyInstrumentByCode = oneBy(PolicyInstrument, 'code');
export const instrumentsOfClause = manyBy(PolicyInstrument, 'clauseId');
export const eligibilityRulesOf = manyBy(EligibilityRule, 'instrumentCode', ['ordinal']);

export const policyInstruments = listing(PolicyInstrument, {
  filter: {
    kind: anyOf('kind'),
    regionCode: anyOf('regionCode'),
    payerKind: overlaps('payerKinds'),
    beneficiaryKind: overlaps('beneficiaryKinds'),
    clauseId: anyOf('clauseId'),
    text: contains('nameZh', 'nameEn'),
  },
  order: { CODE: 'code', NAME_ZH: 'nameZh' },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
  facets: { kind: 'kind', regionCode: 'regionCode', selection: 'selection' },
});

/** The instruments that may be paid out of each fund. */
export const instrumentsOfFund = batched(async (fundIds: readonly string[], request) => {
  const instruments = await rowsWhere(request, PolicyInstrument, sql`t.fund_codes && ${[...fundIds]}::text[]`);
  return fundIds.map((id) => instruments.filter(({ fundCodes }) => fundCodes.includes(id)));
});

export const budgetLineById = oneBy(BudgetLine, 'id');
export const budgetLines = listing(BudgetLine, {
  filter: {
    kind: anyOf('kind'),
    regionCode: anyOf('regionCode'),
    year: is('year'),
    instrumentCode: anyOf('instrumentCode'),
  },
  order: { YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { kind: 'kind', year: 'year', regionCode: 'regionCode' },
});
export const budgetLinesOfRegion = budgetLines.of('region', (code) => sql`t.region_code = ${code}`);

/** The whole rule book: five small tables that every judgement needs, read once per request. */
export interface RuleBook {
  readonly instruments: readonly PolicyInstrument[];
  readonly instrument: ReadonlyMap<string, PolicyInstrument>;
  readonly rules: ReadonlyMap<string, readonly EligibilityRule[]>;
  readonly fund: ReadonlyMap<string, FundProgramme>;
  /** By kind of platform. */
  readonly platformFund: ReadonlyMap<string, PlatformFundRule>;
  /** By region code. */
  readonly countyPayer: ReadonlyMap<string, string>;
}

const ruleBooks = batched<'all', RuleBook>(async (_, request) => {
  const [instruments, rules, funds, platformFunds, countyPayers] = await Promise.all([
    rowsWhere(request, PolicyInstrument, sql`true`),
    rowsWhere(request, EligibilityRule, sql`true`, sql`t.instrument_code, t.ordinal`),
    rowsWhere(request, FundProgramme, sql`true`),
    rowsWhere(request, PlatformFundRule, sql`true`),
    rowsWhere(request, CountyPayer, sql`true`),
  ]);
  return [
    {
      instruments,
      instrument: new Map(instruments.map((instrument) => [instrument.code, instrument])),
      rules: Map.groupBy(rules, ({ instrumentCode }) => instrumentCode),
      fund: new Map(funds.map((fund) => [fund.id, fund])),
      platformFund: new Map(platformFunds.map((rule) => [rule.platformKind, rule])),
      countyPayer: new Map(countyPayers.map(({ regionCode, payerId }) => [regionCode, payerId])),
    },
  ];
});
export const ruleBook = (request: RequestContext): Promise<RuleBook> => ruleBooks(request).load('all');

/** 使用情况 An instrument's year: what was applied for, approved and paid. */
export interface InstrumentUse {
  readonly year: number;
  readonly applications: number;
  readonly approved: number;
  readonly paidApplications: number;
  readonly approvedFen: string | null;
  readonly paidFen: string | null;
  readonly forecastFen: string | null;
  readonly poolLeftFen: string | null;
}

interface UseRow {
  readonly code: string;
  readonly year: number;
  readonly applications: string;
  readonly approved: string;
  readonly paidApplications: string;
  readonly approvedFen: string | null;
  readonly paidFen: string | null;
  readonly forecastFen: string | null;
  readonly poolFen: string | null;
}

/**
 * Use of each instrument in each year asked for, in one SELECT. Of personal money only what one payer owes or paid to at least five persons is in
 * the sums; they are null where there is other money than that and none is left.
 */
export const useOfInstrument = batched(
  async (asks: readonly { readonly code: string; readonly year: number }[], request): Promise<InstrumentUse[]> => {
    const { rows } = await sql<UseRow>`
      select k.code, k.year, a.*, p.*, c.fen as "approvedFen", d.fen as "paidFen", b.forecast as "forecastFen",
        (select i.max_fen from policy_instrument i where i.code = k.code and i.amount_rule = 'POOL') as "poolFen"
      from unnest(${asks.map(({ code }) => code)}::text[], ${asks.map(({ year }) => year)}::int[]) as k(code, year)
      cross join lateral (
        select count(*) filter (where status not in ('CANDIDATE', 'DRAFT')) as applications,
          count(*) filter (where approved_fen is not null) as approved
        from subsidy_application where instrument_code = k.code and year = k.year) a
      cross join lateral (
        select count(distinct application_id) as "paidApplications" from payment
        where instrument_code = k.code and paid_on >= make_date(k.year, 1, 1) and paid_on <= make_date(k.year, 12, 31)) p
      cross join lateral (
        select case when count(*) = 0 then 0 else sum(cell.fen) filter (where cell.persons not between 1 and ${sql.lit(fewestPersons - 1)}) end as fen
        from (
          select sum(o.amount_fen) as fen, count(distinct o.subject_id) filter (where o.is_personal) as persons
          from payment_obligation o join subsidy_application s on s.id = o.application_id
          where o.instrument_code = k.code and s.year = k.year group by o.payer_id) cell) c
      cross join lateral (
        select case when count(*) = 0 then 0 else sum(cell.fen) filter (where cell.persons not between 1 and ${sql.lit(fewestPersons - 1)}) end as fen
        from (
          select sum(t.amount_fen) as fen, count(distinct t.subject_id) filter (where t.is_personal) as persons
          from payment t where t.instrument_code = k.code and t.paid_on >= make_date(k.year, 1, 1) and t.paid_on <= make_date(k.year, 12, 31)
          group by t.payer_id) cell) d
      cross join lateral (
        select sum(amount_fen) as forecast from budget_line where instrument_code = k.code and year = k.year and kind = 'FORECAST') b`.execute(
      request.db,
    );
    const byKey = new Map(rows.map((row) => [`${row.code} ${row.year}`, row]));
    return asks.map(({ code, year }) => {
      const { applications, approved, paidApplications, approvedFen, paidFen, forecastFen, poolFen } = byKey.get(`${code} ${year}`)!;
      return {
        year,
        applications: Number(applications),
        approved: Number(approved),
        paidApplications: Number(paidApplications),
        approvedFen,
        paidFen,
        forecastFen,
        poolLeftFen: poolFen === null || approvedFen === null ? null : String(BigInt(poolFen) - BigInt(approvedFen)),
      };
    });
  },
  ({ code, year }) => `${code} ${year}`,
);
