import type { Outcome } from '@helix/service-kit/command';
import { existing } from '@helix/service-kit/loaders';
import { moneyOf, sumOfFen } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { RequestContext } from '@helix/service-kit/request';
import { fundProgrammeById } from '../fund-programme/fund-programme.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { paidTowardsObligation, paymentsOfApplication } from '../payment/payment.queries.ts';
import { policyInstrumentByCode } from '../policy-instrument/policy-instrument.queries.ts';
import { stateOf } from '../subsidy-due/subsidy-due.rules.ts';
import * as commands from './subsidy-application.commands.ts';
import { meanScore } from './subsidy-application.rules.ts';
import {
  applicationsForAchievement,
  applicationsOfInstitution,
  obligationsOf,
  paymentObligationById,
  paymentObligations,
  scoresOf,
  subsidyApplicationById,
  subsidyApplications,
} from './subsidy-application.queries.ts';

/** The payload of an act: the claim as the caller may see it now. */
const payloadOf =
  <Input>(act: (input: Input, request: RequestContext) => Promise<Outcome>) =>
  async (_: unknown, { input }: { readonly input: Input }, request: RequestContext) => {
    const { key, userErrors } = await act(input, request);
    return { application: key === null ? null : await subsidyApplicationById(request).load(key), userErrors };
  };

export const subsidyApplicationResolvers: Resolvers = {
  Mutation: {
    submitSubsidyApplication: payloadOf(commands.submitSubsidyApplication),
    checkSubsidyApplication: payloadOf(commands.checkSubsidyApplication),
    declareSubsidyApplicationIneligible: payloadOf(commands.declareSubsidyApplicationIneligible),
    reviewSubsidyApplication: payloadOf(commands.reviewSubsidyApplication),
    approveSubsidyApplication: payloadOf(commands.approveSubsidyApplication),
    rejectSubsidyApplication: payloadOf(commands.rejectSubsidyApplication),
    publiciseSubsidyApplication: payloadOf(commands.publiciseSubsidyApplication),
    transferSubsidyApplication: payloadOf(commands.transferSubsidyApplication),
  },
  Query: {
    subsidyApplication: (_, { id }, request) => subsidyApplicationById(request).load(id),
    subsidyApplications: (_, args, request) => subsidyApplications.page(request, args),
    paymentObligations: (_, args, request) => paymentObligations.page(request, args),
  },
  SubsidyApplication: {
    __resolveReference: ({ id }, request) => subsidyApplicationById(request).load(id),
    instrument: ({ instrumentCode }, _, request) => existing(policyInstrumentByCode(request).load(instrumentCode)),
    clause: ({ clauseId }) => reference('PolicyClause', clauseId),
    institution: ({ subjectType, subjectId }) => (subjectType === 'INSTITUTION' ? reference('Institution', subjectId) : null),
    project: ({ subjectType, subjectId }) => (subjectType === 'PROJECT' ? reference('Project', subjectId) : null),
    platform: ({ subjectType, subjectId }) => (subjectType === 'PLATFORM' ? reference('Platform', subjectId) : null),
    achievement: ({ subjectType, subjectId, achievementId }) =>
      reference('Achievement', subjectType === 'ACHIEVEMENT' ? subjectId : achievementId),
    techContract: ({ subjectType, subjectId }) => (subjectType === 'TECH_CONTRACT' ? reference('TechContract', subjectId) : null),
    conversion: ({ subjectType, subjectId }) => (subjectType === 'CONVERSION' ? reference('Conversion', subjectId) : null),
    discipline: ({ subjectType, subjectId }) => (subjectType === 'DISCIPLINE' ? reference('Discipline', subjectId) : null),
    challenge: ({ subjectType, subjectId }) => (subjectType === 'CHALLENGE' ? reference('Challenge', subjectId) : null),
    team: ({ subjectType, subjectId }) => (subjectType === 'TEAM' ? reference('Team', subjectId) : null),
    applicant: ({ applicantId }) => reference('Institution', applicantId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    state: async (application, _, request) => {
      const paid = await paymentsOfApplication(request).load(application.id);
      return stateOf(application, sumOfFen(paid.map(({ amountFen }) => amountFen)).fen);
    },
    requestedAmount: ({ requestedFen }) => moneyOf(requestedFen),
    approvedAmount: ({ approvedFen }) => moneyOf(approvedFen),
    paidAmount: async ({ id }, _, request) =>
      moneyOf(sumOfFen((await paymentsOfApplication(request).load(id)).map(({ amountFen }) => amountFen)).fen),
    scores: ({ id }, _, request) => scoresOf(request).load(id),
    meanScore: async ({ id }, _, request) => meanScore((await scoresOf(request).load(id)).map(({ score }) => score)),
    obligations: ({ id }, _, request) => obligationsOf(request).load(id),
    payments: ({ id }, _, request) => paymentsOfApplication(request).load(id),
  },
  PaymentObligation: {
    __resolveReference: ({ id }, request) => paymentObligationById(request).load(id),
    application: ({ applicationId }, _, request) => (applicationId === null ? null : subsidyApplicationById(request).load(applicationId)),
    instrument: ({ instrumentCode }, _, request) => (instrumentCode === null ? null : policyInstrumentByCode(request).load(instrumentCode)),
    payer: ({ payerId }) => reference('Institution', payerId),
    fund: ({ fundId }, _, request) => (fundId === null ? null : fundProgrammeById(request).load(fundId)),
    amount: ({ amountFen }) => moneyOf(amountFen),
    paid: async ({ id }, _, request) => moneyOf(await paidTowardsObligation(request).load(id)),
  },
  Institution: {
    subsidyApplications: ({ id }, args, request) => applicationsOfInstitution.page(request, id, args),
  },
  Achievement: {
    conversionSupport: ({ id }, _, request) => applicationsForAchievement(request).load(id),
  },
};
