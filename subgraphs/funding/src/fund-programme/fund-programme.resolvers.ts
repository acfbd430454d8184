import { existing } from '@helix/service-kit/loaders';
import { moneyOf, sumOfFen } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { instrumentsOfFund } from '../policy-instrument/policy-instrument.queries.ts';
import {
  balanceOf,
  contributionsOf,
  evaluationsOf,
  fundEvaluationById,
  fundEvaluations,
  fundProgrammeById,
  fundProgrammes,
  jointFundById,
  jointFunds,
  previousTotalOf,
} from './fund-programme.queries.ts';

export const fundProgrammeResolvers: Resolvers = {
  Query: {
    fundProgramme: (_, { id }, request) => fundProgrammeById(request).load(id),
    fundProgrammes: (_, args, request) => fundProgrammes.page(request, args),
    fundEvaluations: (_, args, request) => fundEvaluations.page(request, args),
    jointFunds: (_, args, request) => jointFunds.page(request, args),
  },
  FundProgramme: {
    __resolveReference: ({ id }, request) => fundProgrammeById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    owner: ({ ownerId }) => reference('Institution', ownerId),
    budget: ({ budgetFen }) => moneyOf(budgetFen),
    balance: ({ id }, { year }, request) => balanceOf(request).load({ id, year }),
    evaluations: async ({ id }, _, request) => (await evaluationsOf(request).load(id)).toReversed(),
    instruments: ({ id }, _, request) => instrumentsOfFund(request).load(id),
  },
  FundBalance: {
    budget: ({ budgetFen }) => moneyOf(budgetFen),
    obliged: ({ obligedFen }) => moneyOf(obligedFen),
    paid: ({ paidFen }) => moneyOf(paidFen),
    left: ({ budgetFen, obligedFen }) => (budgetFen === null ? null : moneyOf(BigInt(budgetFen) - BigInt(obligedFen))),
  },
  FundEvaluation: {
    __resolveReference: ({ id }, request) => fundEvaluationById(request).load(id),
    fund: ({ fundId }, _, request) => existing(fundProgrammeById(request).load(fundId)),
    // A draft score is deliberative until it is published.
    score: ({ score, publishedOn }) => (publishedOn === null ? null : score),
  },
  JointFund: {
    __resolveReference: ({ id }, request) => jointFundById(request).load(id),
    programme: ({ programmeId }, _, request) => (programmeId === null ? null : fundProgrammeById(request).load(programmeId)),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    contributions: ({ id }, _, request) => contributionsOf(request).load(id),
    total: async ({ id }, _, request) => moneyOf(sumOfFen((await contributionsOf(request).load(id)).map(({ amountFen }) => amountFen)).fen),
    previousTotal: async ({ id }, _, request) => moneyOf(await previousTotalOf(request).load(id)),
  },
  JointFundContribution: {
    contributor: ({ contributorId }) => reference('Institution', contributorId),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
};
