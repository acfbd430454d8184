import { existing } from '@helix/service-kit/loaders';
import { moneyOf, sumOfFen } from '@helix/service-kit/money';
import { reference } from '@helix/service-kit/reference';
import { fundProgrammeById } from '../fund-programme/fund-programme.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { policyInstrumentByCode } from '../policy-instrument/policy-instrument.queries.ts';
import { rollUp } from '../subsidy-due/subsidy-due.rules.ts';
import { subsidyApplicationById } from '../subsidy-application/subsidy-application.queries.ts';
import { chainFundsOf, countyPayoutOf, doubleBenefits, moneyFlows, payerAccountOf, wrongPayers } from './money-flow.queries.ts';
import {
  fundingOfProject,
  paidForConstruction,
  paymentById,
  payments,
  paymentsFor,
  paymentsMade,
  paymentsOfConstruction,
  paymentsReceived,
  projectFundingById,
  projectFundings,
} from './payment.queries.ts';

const paymentsForChallenge = paymentsFor('CHALLENGE');
const fiscalLevels = ['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'] as const;

export const paymentResolvers: Resolvers = {
  Query: {
    payment: (_, { id }, request) => paymentById(request).load(id),
    payments: (_, args, request) => payments.page(request, args),
    projectFundings: (_, args, request) => projectFundings.page(request, args),
    moneyFlows: (_, { year, regionCode }, request) => moneyFlows(request, year, regionCode),
    doubleBenefits: (_, { year, regionCode }, request) => doubleBenefits(request, year, regionCode),
    wrongPayers: (_, { year, regionCode }, request) => wrongPayers(request, year, regionCode),
  },
  Payment: {
    __resolveReference: ({ id }, request) => paymentById(request).load(id),
    application: ({ applicationId }, _, request) => (applicationId === null ? null : subsidyApplicationById(request).load(applicationId)),
    instrument: ({ instrumentCode }, _, request) => (instrumentCode === null ? null : policyInstrumentByCode(request).load(instrumentCode)),
    project: ({ subjectType, subjectId }) => (subjectType === 'PROJECT' ? reference('Project', subjectId) : null),
    platform: ({ subjectType, subjectId }) => (subjectType === 'PLATFORM' ? reference('Platform', subjectId) : null),
    discipline: ({ subjectType, subjectId }) => (subjectType === 'DISCIPLINE' ? reference('Discipline', subjectId) : null),
    conversion: ({ subjectType, subjectId }) => (subjectType === 'CONVERSION' ? reference('Conversion', subjectId) : null),
    challenge: ({ subjectType, subjectId }) => (subjectType === 'CHALLENGE' ? reference('Challenge', subjectId) : null),
    constructionProject: ({ subjectType, subjectId }) =>
      subjectType === 'CONSTRUCTION_PROJECT' ? reference('ConstructionProject', subjectId) : null,
    payer: ({ payerId }) => reference('Institution', payerId),
    // The table's check lets only payments to persons be without one, and those are never served.
    payee: ({ payeeId }) => reference('Institution', payeeId!),
    fund: ({ fundId }, _, request) => (fundId === null ? null : fundProgrammeById(request).load(fundId)),
    amount: ({ amountFen }) => moneyOf(amountFen),
    techContract: ({ techContractId }) => reference('TechContract', techContractId),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
  },
  ProjectFunding: {
    __resolveReference: ({ id }, request) => projectFundingById(request).load(id),
    project: ({ projectId }) => reference('Project', projectId),
    provider: ({ providerId }) => reference('Institution', providerId),
    fund: ({ fundId }, _, request) => (fundId === null ? null : fundProgrammeById(request).load(fundId)),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
  MoneyFlow: {
    payer: ({ payerId }) => reference('Institution', payerId),
    instrument: ({ instrumentCode }, _, request) => (instrumentCode === null ? null : policyInstrumentByCode(request).load(instrumentCode)),
    paid: ({ paidFen }) => moneyOf(paidFen),
    payees: ({ payeeIds }) => payeeIds.map((id) => reference('Institution', id)),
  },
  DoubleBenefit: {
    instrument: ({ instrumentCode }, _, request) => existing(policyInstrumentByCode(request).load(instrumentCode)),
  },
  PayerAccount: {
    obliged: ({ items }) => moneyOf(rollUp(items.map(({ obligedFen }) => obligedFen))),
    openObligations: ({ items }) => items.reduce((total, { open }) => total + open, 0),
    paid: ({ items }) => moneyOf(rollUp(items.map(({ paidFen }) => paidFen))),
    outstanding: ({ items }) =>
      moneyOf(
        rollUp(items.map(({ obligedFen, paidFen }) => (obligedFen === null ? null : String(BigInt(obligedFen) - BigInt(paidFen ?? 0))))),
      ),
  },
  PayerAccountItem: {
    instrument: ({ instrumentCode }, _, request) => (instrumentCode === null ? null : policyInstrumentByCode(request).load(instrumentCode)),
    obliged: ({ obligedFen }) => moneyOf(obligedFen),
    paid: ({ paidFen }) => moneyOf(paidFen),
  },
  CountyPayout: {
    paid: ({ items }) => moneyOf(rollUp(items.map(({ paidFen }) => paidFen))),
    payments: ({ items }) => items.reduce((total, { payments: count }) => total + count, 0),
  },
  CountyPayoutItem: {
    instrument: ({ instrumentCode }, _, request) => (instrumentCode === null ? null : policyInstrumentByCode(request).load(instrumentCode)),
    paid: ({ paidFen }) => moneyOf(paidFen),
  },
  ChainFunds: {
    fiscal: ({ fiscalFen }) => moneyOf(fiscalFen),
    otherSources: ({ otherFen }) => moneyOf(otherFen),
    approved: ({ approvedFen }) => moneyOf(approvedFen),
    paid: ({ paidFen }) => moneyOf(paidFen),
  },
  Institution: {
    paymentsMade: ({ id }, args, request) => paymentsMade.page(request, id, args),
    paymentsReceived: ({ id }, args, request) => paymentsReceived.page(request, id, args),
    payerAccount: ({ id }, { year }, request) => payerAccountOf(request).load({ payerId: id, year: year ?? null }),
  },
  Region: {
    paidByCounty: ({ code }, { year }, request) => countyPayoutOf(request).load({ code, year }),
  },
  Park: {
    // Without its management body the park's money cannot be told apart; the account of nobody is empty.
    paymentsAsPayer: ({ managementBody }, { year }, request) =>
      payerAccountOf(request).load({ payerId: managementBody?.id ?? '', year: year ?? null }),
  },
  IndustryChain: {
    funds: ({ id }, { year }, request) => chainFundsOf(request).load({ chainId: id, year }),
  },
  Project: {
    funding: ({ id }, _, request) => fundingOfProject(request).load(id),
    fiscalLevels: async ({ id }, _, request) => {
      const levels = new Set((await fundingOfProject(request).load(id)).map(({ level }) => level));
      return fiscalLevels.filter((level) => levels.has(level));
    },
    isFiscal: async ({ id }, _, request) =>
      (await fundingOfProject(request).load(id)).some(
        ({ level }) => level === 'NATIONAL' || level === 'PROVINCIAL' || level === 'MUNICIPAL',
      ),
    fiscalAmount: async ({ id }, _, request) => {
      const fiscal = (await fundingOfProject(request).load(id)).filter(({ source }) => source === 'FISCAL');
      return moneyOf(sumOfFen(fiscal.map(({ amountFen }) => amountFen)).fen);
    },
  },
  Challenge: {
    rewardPayment: async ({ id }, _, request) => (await paymentsForChallenge(request).load(id))[0] ?? null,
  },
  ConstructionProject: {
    payments: ({ id }, args, request) => paymentsOfConstruction.page(request, id, args),
    paidAmount: async ({ id }, _, request) => moneyOf(await paidForConstruction(request).load(id)),
  },
};
