import { dayOf } from '@helix/service-kit/days';
import { fenFromWan, moneyOf } from '@helix/service-kit/money';
import { referenceByCode } from '@helix/service-kit/reference';
import { inForce } from '../eligibility/eligibility.rules.ts';
import { fundProgrammeById } from '../fund-programme/fund-programme.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { applicationsOfInstrument } from '../subsidy-application/subsidy-application.queries.ts';
import {
  budgetLineById,
  budgetLines,
  budgetLinesOfRegion,
  eligibilityRulesOf,
  instrumentsOfClause,
  policyInstrumentByCode,
  policyInstruments,
  useOfInstrument,
} from './policy-instrument.queries.ts';

export const policyInstrumentResolvers: Resolvers = {
  Query: {
    policyInstrument: (_, { code }, request) => policyInstrumentByCode(request).load(code),
    policyInstruments: (_, args, request) => policyInstruments.page(request, args),
    budgetLines: (_, args, request) => budgetLines.page(request, args),
  },
  PolicyInstrument: {
    __resolveReference: ({ code }, request) => policyInstrumentByCode(request).load(code),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    minimum: ({ minFen }) => moneyOf(minFen),
    maximum: ({ maxFen }) => moneyOf(maxFen),
    funds: async ({ fundCodes }, _, request) => {
      const funds = await Promise.all(fundCodes.map((id) => fundProgrammeById(request).load(id)));
      return funds.filter((fund) => fund !== null);
    },
    inForce: (instrument, { on }, request) => inForce(instrument, on ?? dayOf(request.now())),
    eligibilityRules: ({ code }, _, request) => eligibilityRulesOf(request).load(code),
    use: ({ code }, { year }, request) => useOfInstrument(request).load({ code, year }),
    applications: ({ code }, args, request) => applicationsOfInstrument.page(request, code, args),
  },
  InstrumentTier: {
    amount: ({ amountWan }) => (amountWan === null ? null : moneyOf(fenFromWan(amountWan))),
  },
  InstrumentUse: {
    approvedAmount: ({ approvedFen }) => moneyOf(approvedFen),
    paidAmount: ({ paidFen }) => moneyOf(paidFen),
    forecast: ({ forecastFen }) => moneyOf(forecastFen),
    poolLeft: ({ poolLeftFen }) => moneyOf(poolLeftFen),
  },
  BudgetLine: {
    __resolveReference: ({ id }, request) => budgetLineById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    fund: ({ fundId }, _, request) => (fundId === null ? null : fundProgrammeById(request).load(fundId)),
    instrument: ({ instrumentCode }, _, request) => (instrumentCode === null ? null : policyInstrumentByCode(request).load(instrumentCode)),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
  PolicyClause: {
    instruments: ({ id }, _, request) => instrumentsOfClause(request).load(id),
  },
  Region: {
    budgetLines: ({ code }, args, request) => budgetLinesOfRegion.page(request, code, args),
  },
};
