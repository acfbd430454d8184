import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { policyInstrumentByCode } from '../policy-instrument/policy-instrument.queries.ts';
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

export const financeResolvers: Resolvers = {
  Query: {
    financialProducts: (_, args, request) => financialProducts.page(request, args),
    loans: (_, args, request) => loans.page(request, args),
    innovationVouchers: (_, args, request) => innovationVouchers.page(request, args),
    taxBenefits: (_, args, request) => taxBenefits.page(request, args),
  },
  FinancialProduct: {
    __resolveReference: ({ id }, request) => financialProductById(request).load(id),
    provider: ({ providerId }) => reference('Institution', providerId),
    minimum: ({ minFen }) => moneyOf(minFen),
    maximum: ({ maxFen }) => moneyOf(maxFen),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
  Loan: {
    __resolveReference: ({ id }, request) => loanById(request).load(id),
    bank: ({ bankId }) => reference('Institution', bankId),
    borrower: ({ borrowerId }) => reference('Institution', borrowerId),
    product: ({ productId }, _, request) => (productId === null ? null : financialProductById(request).load(productId)),
    project: ({ projectId }) => reference('Project', projectId),
    demand: ({ demandId }) => reference('Demand', demandId),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
  InnovationVoucher: {
    __resolveReference: ({ id }, request) => innovationVoucherById(request).load(id),
    holder: ({ holderId }) => reference('Institution', holderId),
    provider: ({ providerId }) => reference('Institution', providerId),
    platform: ({ platformId }) => reference('Platform', platformId),
    value: ({ valueFen }) => moneyOf(valueFen),
  },
  TaxBenefit: {
    __resolveReference: ({ id }, request) => taxBenefitById(request).load(id),
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
    instrument: ({ instrumentCode }, _, request) => (instrumentCode === null ? null : policyInstrumentByCode(request).load(instrumentCode)),
    deduction: ({ deductionFen }) => moneyOf(deductionFen),
  },
  Institution: {
    loans: ({ id }, args, request) => loansOfBorrower.page(request, id, args),
    innovationVouchers: ({ id }, args, request) => vouchersOfHolder.page(request, id, args),
    taxBenefits: ({ id }, args, request) => taxBenefitsOfEnterprise.page(request, id, args),
  },
  Demand: {
    financeOffers: ({ id }, _, request) => loansForDemand(request).load(id),
  },
  IndustryChain: {
    financeProductsUsed: ({ id }, _, request) => productsUsedOnChain(request).load(id),
  },
};
