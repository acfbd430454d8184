import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import { leaveById, leavesForEntrepreneurship } from './leave.queries.ts';

export const leaveResolvers: Resolvers = {
  Query: { leavesForEntrepreneurship: (_, args, request) => leavesForEntrepreneurship.page(request, args) },
  LeaveForEntrepreneurship: {
    __resolveReference: ({ id }, request) => leaveById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    employer: ({ employerId }) => reference('Institution', employerId),
    company: ({ companyId }) => reference('Institution', companyId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
};
