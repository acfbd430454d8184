import { sql } from 'kysely';
import { anyOf, contains, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { FundEvaluation, FundProgramme, JointFund, JointFundContribution } from './fund-programme.entity.ts';

export const fundProgrammeById = oneBy(FundProgramme, 'id');
export const fundProgrammes = listing(FundProgramme, {
  filter: {
    code: anyOf('code'),
    regionCode: anyOf('regionCode'),
    ownerId: anyOf('ownerId'),
    text: contains('nameZh', 'nameEn'),
  },
  order: { ID: 'id' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { code: 'code', regionCode: 'regionCode' },
});

export const fundEvaluationById = oneBy(FundEvaluation, 'id');
export const fundEvaluations = listing(FundEvaluation, {
  filter: { regionCode: anyOf('regionCode'), year: is('year'), status: anyOf('status') },
  order: { YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { status: 'status', year: 'year' },
});
export const evaluationsOf = manyBy(FundEvaluation, 'fundId', ['year']);

export const jointFundById = oneBy(JointFund, 'id');
export const contributionsOf = manyBy(JointFundContribution, 'fundId', ['contributorId']);
export const jointFunds = listing(JointFund, {
  filter: {
    regionCode: anyOf('regionCode'),
    year: is('year'),
    contributorId: where<readonly string[]>(
      (ids) => sql`t.id in (select fund_id from joint_fund_contribution where contributor_id = any(${[...ids]}::text[]))`,
    ),
  },
  order: { YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { year: 'year', regionCode: 'regionCode' },
});

/** 上年总额 The sum of the same joint fund's year before, in fen; null where there was none (XT-21a). */
export const previousTotalOf = batched(async (ids: readonly string[], request): Promise<(string | null)[]> => {
  const { rows } = await sql<{ id: string; total: string }>`
    select t.id, sum(c.amount_fen) as total
    from joint_fund t
    join joint_fund p on p.region_code = t.region_code and p.name_zh = t.name_zh and p.year = t.year - 1
    join joint_fund_contribution c on c.fund_id = p.id and c.amount_fen is not null
    where t.id = any(${[...ids]}) group by t.id`.execute(request.db);
  const byId = new Map(rows.map(({ id, total }) => [id, total]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** 资金收支 A fund's year, in fen. */
export interface FundBalance {
  readonly year: number;
  readonly budgetFen: string | null;
  readonly obligedFen: string;
  readonly paidFen: string;
}

/** Budget, obligations and payments of each fund and year asked for, in one SELECT. */
export const balanceOf = batched(
  async (asks: readonly { readonly id: string; readonly year: number }[], request): Promise<FundBalance[]> => {
    const { rows } = await sql<FundBalance & { id: string }>`
      select k.id, k.year, coalesce(b.budget, f.budget_fen) as "budgetFen", o.obliged as "obligedFen", p.paid as "paidFen"
      from unnest(${asks.map(({ id }) => id)}::text[], ${asks.map(({ year }) => year)}::int[]) as k(id, year)
      join fund_programme f on f.id = k.id
      cross join lateral (
        select sum(amount_fen) as budget from budget_line where fund_id = k.id and year = k.year and kind = 'APPROPRIATION') b
      cross join lateral (
        select coalesce(sum(amount_fen), 0) as obliged from payment_obligation where fund_id = k.id and year = k.year and not is_personal) o
      cross join lateral (
        select coalesce(sum(amount_fen), 0) as paid from payment
        where fund_id = k.id and paid_on >= make_date(k.year, 1, 1) and paid_on <= make_date(k.year, 12, 31) and not is_personal) p`.execute(
      request.db,
    );
    const byKey = new Map(rows.map((row) => [`${row.id} ${row.year}`, row]));
    return asks.map(({ id, year }) => byKey.get(`${id} ${year}`)!);
  },
  ({ id, year }) => `${id} ${year}`,
);
