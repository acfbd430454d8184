import { existing } from '@helix/service-kit/loaders';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.queries.ts';
import { enterpriseQualificationById, enterpriseQualifications } from './enterprise-qualification.queries.ts';

export const enterpriseQualificationResolvers: Resolvers = {
  Query: {
    enterpriseQualifications: (_, args, request) => enterpriseQualifications.page(request, args),
  },
  EnterpriseQualification: {
    __resolveReference: ({ id }, request) => enterpriseQualificationById(request).load(id),
    enterprise: ({ enterpriseId }, _, request) => existing(institutionById(request).load(enterpriseId)),
  },
};
