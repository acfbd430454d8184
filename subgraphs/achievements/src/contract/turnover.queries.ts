import { sql, type RawBuilder } from 'kysely';
import { batched } from '@helix/service-kit/loaders';
import { moneyOf, type Money } from '@helix/service-kit/money';
import {
  divisionPrefix,
  tellsPrice,
  turnoverOf,
  type RegionTurnover,
  type RegisteredGroup,
  type Scope,
  type Turnover,
} from './turnover.rules.ts';

/** One parent in one year. */
export interface InYear {
  readonly key: string;
  readonly year: number;
}
const inYearKey = ({ key, year }: InYear): string => JSON.stringify([key, year]);

interface GroupRow {
  readonly key: string;
  readonly year: number;
  readonly type: RegisteredGroup['type'];
  readonly startup: boolean;
  readonly count: string;
  readonly fen: string;
  readonly betweenFirms: string;
  readonly partnerFirms: readonly string[] | null;
}
const groupOf = ({ type, startup, count, fen, betweenFirms, partnerFirms }: GroupRow): RegisteredGroup => ({
  type,
  isStartupPayment: startup,
  count: Number(count),
  amountFen: fen,
  betweenFirms: Number(betweenFirms),
  partnerFirms: partnerFirms ?? [],
});

/** The pairs asked for, as the table `k(key, year)`. */
const pairs = (asks: readonly InYear[]): RawBuilder<unknown> =>
  sql`unnest(${asks.map(({ key }) => key)}::text[], ${asks.map(({ year }) => year)}::int[]) as k(key, year)`;

/** AR-09: a contract counts in the year of its registration, whenever it was signed and whatever became of it later. */
const registeredIn = sql`t.registered_on between make_date(k.year, 1, 1) and make_date(k.year, 12, 31)`;

const turnoverBy = (column: string, scope: Scope) =>
  batched(async (asks: readonly InYear[], request): Promise<Turnover[]> => {
    const { rows } = await sql<GroupRow>`
      select k.key, k.year, t.type, t.is_startup_payment as startup, count(*) as count, sum(t.amount_fen)::text as fen,
        count(*) filter (where t.is_between_firms) as "betweenFirms",
        array_agg(distinct t.buyer_id) filter (where t.is_between_firms) as "partnerFirms"
      from ${pairs(asks)} join tech_contract t on ${sql.ref(column)} = k.key and ${registeredIn}
      group by 1, 2, 3, 4`.execute(request.db);
    const found = Map.groupBy(rows, inYearKey);
    return asks.map((ask) => turnoverOf(ask.year, (found.get(inYearKey(ask)) ?? []).map(groupOf), scope));
  }, inYearKey);

/** 交易额 What each institution sold, by year of registration. */
export const turnoverOfSeller = turnoverBy('t.seller_id', 'INSTITUTION');
/** What was registered on each industry chain. */
export const turnoverOfChain = turnoverBy('t.chain_id', 'PLACE');

/** What was registered in each region and those below it, at the seller and at the buyer (AR-09). */
export const turnoverOfRegion = batched(async (asks: readonly InYear[], request): Promise<RegionTurnover[]> => {
  const codes = asks.map(({ key }) => key);
  const prefixes = codes.map(divisionPrefix);
  const years = asks.map(({ year }) => year);
  // Contracts are first added up by year, side and region, so that many regions do not read the register many times.
  const { rows } = await sql<GroupRow & { side: 'SELLER' | 'BUYER' }>`
    with registered as (
      select extract(year from t.registered_on)::int as year, side.name as side, side.code, t.type, t.is_startup_payment as startup,
        count(*) as count, sum(t.amount_fen) as fen, count(*) filter (where t.is_between_firms) as firms
      from tech_contract t cross join lateral (values ('SELLER', t.seller_region_code), ('BUYER', t.buyer_region_code)) as side(name, code)
      where t.registered_on between make_date(${Math.min(...years)}::int, 1, 1) and make_date(${Math.max(...years)}::int, 12, 31)
      group by 1, 2, 3, 4, 5)
    select k.key, k.year, r.side, r.type, r.startup, sum(r.count)::text as count, sum(r.fen)::text as fen, sum(r.firms)::text as "betweenFirms"
    from unnest(${codes}::text[], ${prefixes}::text[], ${years}::int[]) as k(key, prefix, year)
    join registered r on r.year = k.year and starts_with(r.code, k.prefix)
    group by 1, 2, 3, 4, 5`.execute(request.db);
  const found = Map.groupBy(rows, (row) => `${row.side} ${inYearKey(row)}`);
  const at = (side: 'SELLER' | 'BUYER', ask: InYear): Turnover =>
    turnoverOf(ask.year, (found.get(`${side} ${inYearKey(ask)}`) ?? []).map(groupOf), 'PLACE');
  return asks.map((ask) => ({ year: ask.year, atSeller: at('SELLER', ask), atBuyer: at('BUYER', ask) }));
}, inYearKey);

/** 合同汇总 Number and sum of contracts; the sum is null where it would tell a price between firms. */
export interface ContractSummary {
  readonly count: number;
  readonly amount: Money | null;
}

/** One institution in one year and role. */
export interface SummaryAsk extends InYear {
  readonly role: 'SELLER' | 'BUYER' | 'INTERMEDIARY';
}
const summaryKey = ({ key, year, role }: SummaryAsk): string => JSON.stringify([key, year, role]);

/** Contracts registered in a year by the part an institution has in them; each role reads its own index. */
export const contractSummaryOf = batched(async (asks: readonly SummaryAsk[], request): Promise<ContractSummary[]> => {
  const branch = (role: SummaryAsk['role'], column: string, partner: string): RawBuilder<unknown> =>
    sql`select t.amount_fen, case when t.is_between_firms then ${sql.ref(partner)} end as partner_firm from tech_contract t where k.role = ${sql.lit(role)} and ${sql.ref(column)} = k.key and ${registeredIn}`;
  type SummaryRow = SummaryAsk & Pick<GroupRow, 'count' | 'fen' | 'betweenFirms' | 'partnerFirms'>;
  const { rows } = await sql<SummaryRow>`
    select k.key, k.year, k.role, count(*) as count, sum(x.amount_fen)::text as fen, count(x.partner_firm) as "betweenFirms",
      array_agg(distinct x.partner_firm) filter (where x.partner_firm is not null) as "partnerFirms"
    from unnest(${asks.map(({ key }) => key)}::text[], ${asks.map(({ year }) => year)}::int[], ${asks.map(({ role }) => role)}::text[]) as k(key, year, role)
    cross join lateral (
      ${branch('SELLER', 't.seller_id', 't.buyer_id')} union all ${branch('BUYER', 't.buyer_id', 't.seller_id')}
      union all ${branch('INTERMEDIARY', 't.intermediary_id', 't.buyer_id')}) x
    group by 1, 2, 3`.execute(request.db);
  const summaryOf = ({ count, fen, betweenFirms, partnerFirms }: SummaryRow): ContractSummary => {
    const group = { count: Number(count), betweenFirms: Number(betweenFirms), partnerFirms: partnerFirms ?? [] };
    return { count: group.count, amount: tellsPrice([group], 'INSTITUTION') ? null : moneyOf(fen) };
  };
  const found = new Map(rows.map((row) => [summaryKey(row), summaryOf(row)]));
  return asks.map((ask) => found.get(summaryKey(ask)) ?? { count: 0, amount: moneyOf(0n) });
}, summaryKey);
