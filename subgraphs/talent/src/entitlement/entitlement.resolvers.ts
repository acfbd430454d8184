import { existing } from '@helix/service-kit/loaders';
import { doctorPlacementById } from '../doctor-placement/doctor-placement.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import { entitlementById } from './entitlement.queries.ts';

export const entitlementResolvers: Resolvers = {
  Entitlement: {
    __resolveReference: ({ id }, request) => entitlementById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    placement: ({ placementId }, _, request) => (placementId === null ? null : doctorPlacementById(request).load(placementId)),
  },
};
