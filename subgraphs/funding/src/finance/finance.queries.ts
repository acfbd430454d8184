import { sql } from 'kysely';
import { anyOf, contains, exists, inYear, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched } from '@helix/service-kit/loaders';
import { manyBy, oneBy, tableOf, type Row } from '@helix/service-kit/table';
import { FinancialProduct, InnovationVoucher, Loan, TaxBenefit } from './finance.entity.ts';

export const financialProductById = oneBy(FinancialProduct, 'id');
export const financialProducts = listing(FinancialProduct, {
  filter: {
    kind: anyOf('kind'),
    regionCode: anyOf('regionCode'),
    providerId: anyOf('providerId'),
    onOfferOn: where<string>(
      (day, column) =>
        sql`(${column('validFrom')} is null or ${column('validFrom')} <= ${day}) and (${column('validTo')} is null or ${column('validTo')} >= ${day})`,
    ),
    text: contains('nameZh', 'nameEn'),
  },
  order: { ID: 'id', NAME_ZH: 'nameZh' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', regionCode: 'regionCode' },
});

/** Products behind the loans on each chain, each once. */
export const productsUsedOnChain = batched(async (chainIds: readonly string[], request): Promise<Row<typeof FinancialProduct>[][]> => {
  const { rows } = await sql<Row<typeof FinancialProduct> & { key: string }>`
    select distinct l.chain_id as key, ${tableOf(FinancialProduct).columns}
    from loan l join financial_product t on t.id = l.product_id
    where l.chain_id = any(${[...chainIds]}) and l.status <> 'OFFERED' order by 1, "id"`.execute(request.db);
  const byChain = Map.groupBy(rows, ({ key }) => key);
  return chainIds.map((id) => byChain.get(id) ?? []);
});

export const loanById = oneBy(Loan, 'id');
export const loansForDemand = manyBy(Loan, 'demandId', ['offeredOn']);
export const loans = listing(Loan, {
  filter: {
    status: anyOf('status'),
    bankId: anyOf('bankId'),
    borrowerId: anyOf('borrowerId'),
    regionCode: anyOf('regionCode'),
    isInterestSubsidised: is('isInterestSubsidised'),
    hasProject: exists('projectId'),
  },
  order: { OFFERED_ON: 'offeredOn' },
  defaultOrder: { field: 'OFFERED_ON', direction: 'DESC' },
  facets: { status: 'status', bankId: 'bankId' },
});
export const loansOfBorrower = loans.of('borrower', (id) => sql`t.borrower_id = ${id}`);

export const innovationVoucherById = oneBy(InnovationVoucher, 'id');
export const innovationVouchers = listing(InnovationVoucher, {
  filter: {
    status: anyOf('status'),
    regionCode: anyOf('regionCode'),
    issuedYear: inYear('issuedOn'),
    holderId: anyOf('holderId'),
  },
  order: { ISSUED_ON: 'issuedOn' },
  defaultOrder: { field: 'ISSUED_ON', direction: 'DESC' },
  facets: { status: 'status', regionCode: 'regionCode' },
});
export const vouchersOfHolder = innovationVouchers.of('holder', (id) => sql`t.holder_id = ${id}`);

export const taxBenefitById = oneBy(TaxBenefit, 'id');
export const taxBenefits = listing(TaxBenefit, {
  filter: { kind: anyOf('kind'), year: is('year'), regionCode: anyOf('regionCode') },
  order: { YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { kind: 'kind', year: 'year' },
});
export const taxBenefitsOfEnterprise = taxBenefits.of('enterprise', (id) => sql`t.enterprise_id = ${id}`);
