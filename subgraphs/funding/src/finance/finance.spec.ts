import { describe, expect, it } from 'vitest';
import { subgraphOfFile } from '@helix/local/testing';
import { expectSql, wholeOf } from '../sql.testing.ts';
import {
  financialProductById,
  financialProducts,
  innovationVoucherById,
  innovationVouchers,
  loanById,
  loans,
  loansForDemand,
  loansOfBorrower,
  productsUsedOnChain,
  taxBenefitById,
  taxBenefits,
  taxBenefitsOfEnterprise,
  vouchersOfHolder,
} from './finance.queries.ts';

const funding = subgraphOfFile('funding');

describe('finance 金融', () => {
  it('lists what is on offer on a day, with provider, band and conditions [XT-23c]', async () => {
    const { data } = await funding.ask<Record<string, { totalCount: number }>>(
      `{ now: financialProducts(filter: { onOfferOn: "2026-01-01" }) { totalCount nodes { provider { id } minimum { wan } maximum { wan } minRate maxRate conditionsZh conditionsEn region { code } validFrom validTo } }
         then: financialProducts(filter: { onOfferOn: "2025-12-31" }) { totalCount } before: financialProducts(filter: { onOfferOn: "2020-01-01" }) { totalCount } }`,
    );
    expect(data!['then']!.totalCount).toBe(20);
    expect(data!['now']!.totalCount).toBe(16);
    expect(data!['before']!.totalCount).toBe(0);
  });

  it('answers for firms in one SELECT per list, and with nothing for an unknown one', async () => {
    const [borrower] = await funding.subgraph.database.orm.em
      .getConnection()
      .execute<{ id: string }[]>('select borrower_id as id from loan order by id limit 1');
    const { result: found, statements } = await funding.recorded(() =>
      funding.contributed<Record<'loans' | 'taxBenefits' | 'innovationVouchers', { totalCount: number }>>(
        'Institution',
        [borrower!.id, 'ent-xt-0007', 'nobody'],
        'loans { totalCount nodes { status bank { id } borrower { id } product { id } project { id } demand { id } chain { id } offeredOn linkedOn grantedOn isInterestSubsidised } } taxBenefits { totalCount nodes { kind year enterprise { id } instrument { code } } } innovationVouchers { totalCount nodes { value { wan } status holder { id } provider { id } platform { id } issuedOn expiresOn redeemedOn } }',
      ),
    );
    expect(found[0]!.loans.totalCount).toBeGreaterThan(0);
    expect(found[2]).toMatchObject({ loans: { totalCount: 0 }, taxBenefits: { totalCount: 0 }, innovationVouchers: { totalCount: 0 } });
    // Three lists with their counts, the products of the loans and the instruments of the benefits.
    expect(statements).toHaveLength(8);
  });

  it('issues more in vouchers each year [XT-21b]', async () => {
    const sums = await funding.subgraph.database.orm.em
      .getConnection()
      .execute<{ fen: string }[]>(
        `select sum(value_fen) as fen from innovation_voucher group by extract(year from issued_on) order by extract(year from issued_on)`,
      );
    const values = sums.map(({ fen }) => Number(fen));
    expect(values).toEqual(values.toSorted((one, other) => one - other));
    expect(values.length).toBe(4);
  });

  it('links banks to demands, and chains to the products used on them', async () => {
    const demands = await funding.recorded(() =>
      funding.contributed<{ financeOffers: { status: string }[] }>(
        'Demand',
        ['dem-xt-0001', 'dem-xt-0002', 'none'],
        'financeOffers { status demand { id } bank { id } }',
      ),
    );
    expect(demands.result.map(({ financeOffers }) => financeOffers.length)).toEqual([1, 0, 0]);
    expect(demands.statements).toHaveLength(1);
    const chains = await funding.recorded(() =>
      funding.contributed<{ financeProductsUsed: { id: string }[] }>(
        'IndustryChain',
        ['chain-sy-green-chemicals', 'chain-xt-rail-equipment', 'none'],
        'financeProductsUsed { id kind }',
      ),
    );
    expect(chains.result.map(({ financeProductsUsed }) => financeProductsUsed.length > 0)).toEqual([true, true, false]);
    for (const { financeProductsUsed } of chains.result) {
      const ids = financeProductsUsed.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(chains.statements).toHaveLength(1);
  });
});

describe('the SQL of finance', () => {
  it.each(
    Object.entries({
      financialProductById: (request) => financialProductById(request).loadMany(['a', 'b']),
      financialProducts: (request) =>
        wholeOf(
          financialProducts.page(request, {
            filter: { kind: ['LOAN'], regionCode: ['430300'], providerId: ['a'], onOfferOn: '2026-01-01', text: '贷' },
          }),
        ),
      productsUsedOnChain: (request) => productsUsedOnChain(request).loadMany(['a', 'b']),
      loanById: (request) => loanById(request).loadMany(['a', 'b']),
      loansForDemand: (request) => loansForDemand(request).loadMany(['a', 'b']),
      loans: (request) =>
        wholeOf(
          loans.page(request, {
            filter: {
              status: ['GRANTED'],
              bankId: ['a'],
              borrowerId: ['b'],
              regionCode: ['430300'],
              isInterestSubsidised: true,
              hasProject: true,
            },
          }),
        ),
      loansOfBorrower: (request) => Promise.all(['a', 'b'].map((id) => wholeOf(loansOfBorrower.page(request, id, {})))),
      innovationVoucherById: (request) => innovationVoucherById(request).loadMany(['a', 'b']),
      innovationVouchers: (request) =>
        wholeOf(
          innovationVouchers.page(request, { filter: { status: ['USED'], regionCode: ['430300'], issuedYear: 2025, holderId: ['a'] } }),
        ),
      vouchersOfHolder: (request) => Promise.all(['a', 'b'].map((id) => wholeOf(vouchersOfHolder.page(request, id, {})))),
      taxBenefitById: (request) => taxBenefitById(request).loadMany(['a', 'b']),
      taxBenefits: (request) =>
        wholeOf(taxBenefits.page(request, { filter: { kind: ['PREFERENCE'], year: 2025, regionCode: ['330604'] } })),
      taxBenefitsOfEnterprise: (request) => Promise.all(['a', 'b'].map((id) => wholeOf(taxBenefitsOfEnterprise.page(request, id, {})))),
    } satisfies Record<string, Parameters<typeof expectSql>[2]>),
  )('%s', (name, query) => expectSql(funding, name, query, import.meta.dirname));
});
