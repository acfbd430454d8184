import { moneyOf } from '@helix/service-kit/money';
import { reference } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { paymentsOfApplication } from '../payment/payment.queries.ts';
import { policyInstrumentByCode, ruleBook } from '../policy-instrument/policy-instrument.queries.ts';
import { applicationsForTalent } from '../subsidy-application/subsidy-application.queries.ts';
import {
  applicationsForConversion,
  applicationsForProject,
  applicationsForTeam,
  isDouble,
  matchingOfProject,
  placementObligation,
  postSubsidiesOf,
  postSubsidyOfContract,
  subsidyOfDiscipline,
} from './subsidy-due.queries.ts';
import { stateOf } from './subsidy-due.rules.ts';

export const subsidyDueResolvers: Resolvers = {
  SubsidyDue: {
    amount: ({ amountFen }) => moneyOf(amountFen),
    application: ({ applications }) => applications.at(-1) ?? null,
    isDouble,
    fund: async ({ fundId }, _, request) => (fundId === null ? null : ((await ruleBook(request)).fund.get(fundId) ?? null)),
    payer: ({ payerId }) => reference('Institution', payerId),
  },
  EligibilityAtom: {
    clause: ({ clauseId }) => reference('PolicyClause', clauseId),
    sentenceZh: ({ rule }) => rule.sentenceZh,
    sentenceEn: ({ rule }) => rule.sentenceEn,
    fact: ({ rule }) => rule.facts.join(', '),
    expected: ({ rule }) => rule.expression,
  },
  PayerShare: {
    payer: ({ payerId }) => reference('Institution', payerId),
    amount: ({ amountFen }) => moneyOf(amountFen),
    paid: ({ paidFen }) => moneyOf(paidFen),
    isPaid: ({ amountFen, paidFen }) => BigInt(paidFen) >= BigInt(amountFen),
  },
  PlacementObligation: {
    payer: ({ payerId }) => reference('Institution', payerId),
    techContract: ({ techContractId }) => reference('TechContract', techContractId),
  },
  Platform: {
    postSubsidies: (platform, _, request) => postSubsidiesOf(request, platform),
  },
  Discipline: {
    subsidy: (discipline, _, request) => subsidyOfDiscipline(request, discipline),
  },
  Project: {
    matching: (project, _, request) => matchingOfProject(request, project),
    subsidies: ({ id }, _, request) => applicationsForProject(request).load(id),
  },
  TechContract: {
    postSubsidyCandidate: (contract, _, request) => postSubsidyOfContract(request, contract),
  },
  Conversion: {
    carrierGrant: async ({ id }, _, request) =>
      (await applicationsForConversion(request).load(id)).findLast(({ instrumentCode }) => instrumentCode === 'PI-XT-19') ?? null,
  },
  DoctorPlacement: {
    housingDifference: (placement, _, request) => placementObligation(request, placement, 'PI-JX-02'),
    settlingIn: (placement, _, request) => placementObligation(request, placement, 'PI-JX-03'),
    startup: (placement, _, request) => placementObligation(request, placement, 'PI-JX-04'),
  },
  Team: {
    teamGrant: async ({ id }, _, request) => (await applicationsForTeam(request).load(id)).at(-1) ?? null,
  },
  Talent: {
    benefits: async ({ id }, _, request) =>
      Promise.all(
        (await applicationsForTalent(request).load(id)).map(async (application) => {
          const [instrument, payments] = await Promise.all([
            policyInstrumentByCode(request).load(application.instrumentCode),
            paymentsOfApplication(request).load(application.id),
          ]);
          const paid = payments.reduce((total, { amountFen }) => total + BigInt(amountFen), 0n);
          return {
            instrument: instrument!,
            kind: instrument!.kind,
            year: application.year,
            state: stateOf(application, paid),
            approvedAmount: moneyOf(application.approvedFen),
            paidAmount: moneyOf(paid),
          };
        }),
      ),
  },
};
