import { existing } from '@helix/service-kit/loaders';
import { reference } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import { platformStaffingById, staffOfPlatform } from './platform-staffing.queries.ts';

export const platformStaffingResolvers: Resolvers = {
  PlatformStaffing: {
    __resolveReference: ({ id }, request) => platformStaffingById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    platform: ({ platformId }) => reference('Platform', platformId),
    homeInstitution: ({ homeInstitutionId }) => reference('Institution', homeInstitutionId),
  },
  Platform: { staff: ({ id }, args, request) => staffOfPlatform.page(request, id, args) },
};
