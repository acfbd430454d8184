import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import {
  assignmentsOfRequest,
  commissionerAssignmentById,
  commissionerAssignments,
  commissionerRequestById,
  commissionerRequests,
  commissionersOfInstitution,
  commissionerSummary,
  resultsOfAssignment,
} from './commissioner.queries.ts';
import { isRewardable } from './commissioner.rules.ts';

export const commissionerResolvers: Resolvers = {
  Query: {
    commissionerRequests: (_, args, request) => commissionerRequests.page(request, args),
    commissionerAssignments: (_, args, request) => commissionerAssignments.page(request, args),
    commissionerSummary: (_, { regionCode, year }, request) => commissionerSummary(request, regionCode, year),
  },
  CommissionerRequest: {
    __resolveReference: ({ id }, request) => commissionerRequestById(request).load(id),
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    assignments: ({ id }, _, request) => assignmentsOfRequest(request).load(id),
  },
  CommissionerAssignment: {
    __resolveReference: ({ id }, request) => commissionerAssignmentById(request).load(id),
    request: ({ requestId }, _, request) => (requestId === null ? null : commissionerRequestById(request).load(requestId)),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    university: ({ universityId }) => reference('Institution', universityId),
    enterprise: ({ enterpriseId }) => reference('Institution', enterpriseId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    results: ({ id }, _, request) => resultsOfAssignment(request).load(id),
    isRewardable: async ({ id }, _, request) => isRewardable(await resultsOfAssignment(request).load(id)),
  },
  CommissionerResult: { achievement: ({ achievementId }) => reference('Achievement', achievementId) },
  CommissionerSummary: { region: ({ regionCode }) => referenceByCode('Region', regionCode) },
  Institution: { commissioners: ({ id }, args, request) => commissionersOfInstitution.page(request, id, args) },
};
