import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import { coordinationBodyById } from '../body/coordination-body.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { subjectOf } from '../subject.ts';
import {
  caseDecisions,
  casesOfProject,
  decisionsOfCase,
  decisionsOnChain,
  fastTrackCases,
  caseById,
  decisionById,
} from './case.queries.ts';

export const caseResolvers: Resolvers = {
  Query: {
    fastTrackCases: (_, args, request) => fastTrackCases.page(request, args),
    caseDecisions: (_, args, request) => caseDecisions.page(request, args),
  },
  FastTrackCase: {
    __resolveReference: ({ id }, request) => caseById(request).load(id),
    subject: (matter) => subjectOf(matter),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    proposedBy: ({ proposedById }) => reference('Institution', proposedById),
    liaisonUnit: ({ liaisonUnitId }) => reference('Institution', liaisonUnitId),
    decisions: ({ id }, _, request) => decisionsOfCase(request).load(id),
  },
  CaseDecision: {
    __resolveReference: ({ id }, request) => decisionById(request).load(id),
    decidingInstitution: ({ decidingInstitutionId }) => reference('Institution', decidingInstitutionId),
    body: ({ bodyId }, _, request) => (bodyId === null ? null : coordinationBodyById(request).load(bodyId)),
    fastTrackCase: ({ caseId }, _, request) => (caseId === null ? null : caseById(request).load(caseId)),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
  Project: {
    fastTrackCase: async ({ id }, _, request) => (await casesOfProject(request).load(id))[0] ?? null,
  },
  IndustryChain: {
    caseDecisions: ({ id }, args, request) => decisionsOnChain.page(request, id, args),
  },
};
