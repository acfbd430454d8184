import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import { foreignWorkPermits, workPermitById, workPermitsOfTalent } from './work-permit.queries.ts';

export const workPermitResolvers: Resolvers = {
  Query: { foreignWorkPermits: (_, args, request) => foreignWorkPermits.page(request, args) },
  ForeignWorkPermit: {
    __resolveReference: ({ id }, request) => workPermitById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    employer: ({ employerId }) => reference('Institution', employerId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
  Talent: { workPermits: ({ id }, _, request) => workPermitsOfTalent(request).load(id) },
};
