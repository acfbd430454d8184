import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import { settlementById, settlements, settlementsInPark } from './settlement.queries.ts';

export const settlementResolvers: Resolvers = {
  Query: { settlements: (_, args, request) => settlements.page(request, args) },
  Settlement: {
    __resolveReference: ({ id }, request) => settlementById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    park: ({ parkId }) => reference('Park', parkId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    achievement: ({ achievementId }) => reference('Achievement', achievementId),
    project: ({ projectId }) => reference('Project', projectId),
  },
  Park: { settlements: ({ id }, args, request) => settlementsInPark.page(request, id, args) },
};
