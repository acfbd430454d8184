import { dayOf } from '@helix/service-kit/days';
import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import {
  expertMatchById,
  expertMatchesOfDemand,
  expertMembershipById,
  expertPoolById,
  expertPools,
  memberCount,
  membersOfPool,
} from './expert-pool.queries.ts';

export const expertPoolResolvers: Resolvers = {
  Query: {
    expertPool: (_, { id }, request) => expertPoolById(request).load(id),
    expertPools: (_, args, request) => expertPools.page(request, args),
  },
  ExpertPool: {
    __resolveReference: ({ id }, request) => expertPoolById(request).load(id),
    host: ({ hostId }) => reference('Institution', hostId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    memberCount: ({ id }, { asOf }, request) => memberCount(request).load({ poolId: id, asOf: asOf ?? dayOf(request.now()) }),
    members: ({ id }, args, request) => membersOfPool.page(request, id, args),
  },
  ExpertMembership: {
    __resolveReference: ({ id }, request) => expertMembershipById(request).load(id),
    pool: ({ poolId }, _, request) => existing(expertPoolById(request).load(poolId)),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
  },
  ExpertMatch: {
    __resolveReference: ({ id }, request) => expertMatchById(request).load(id),
    demand: ({ demandId }) => reference('Demand', demandId),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
  },
  Demand: { expertsMatched: ({ id }, _, request) => expertMatchesOfDemand(request).load(id) },
};
