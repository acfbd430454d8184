import { existing } from '@helix/service-kit/loaders';
import { disciplinesOfUniversity } from '../discipline/discipline.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { chainsOfEnterprise } from '../industry-chain/industry-chain.queries.ts';
import { parkById } from '../park/park.queries.ts';
import { qualificationFactsOf, qualificationsOfEnterprise } from '../qualification/enterprise-qualification.queries.ts';
import { regionByCode } from '../region/region.queries.ts';
import {
  institutionByCreditCode,
  institutionById,
  institutions,
  institutionsBelow,
  technologyTransferOfficesOf,
} from './institution.queries.ts';

export const institutionResolvers: Resolvers = {
  Query: {
    institution: (_, { id }, request) => institutionById(request).load(id),
    institutionByCreditCode: (_, { uscc }, request) => institutionByCreditCode(request).load(uscc),
    institutions: (_, args, request) => institutions.page(request, args),
  },
  Institution: {
    __resolveReference: (reference, request) =>
      'id' in reference
        ? institutionById(request).load(reference.id)
        : reference.uscc
          ? institutionByCreditCode(request).load(reference.uscc)
          : null,
    region: ({ regionCode }, _, request) => existing(regionByCode(request).load(regionCode)),
    park: ({ parkId }, _, request) => (parkId === null ? null : parkById(request).load(parkId)),
    parent: ({ parentId }, _, request) => (parentId === null ? null : institutionById(request).load(parentId)),
    children: ({ id }, args, request) => institutionsBelow.page(request, id, args),
    chains: ({ id }, _, request) => chainsOfEnterprise(request).load(id),
    qualifications: ({ id }, args, request) => qualificationsOfEnterprise.page(request, id, args),
    qualificationFacts: ({ id }, _, request) => qualificationFactsOf(request).load(id),
    disciplines: ({ id }, args, request) => disciplinesOfUniversity.page(request, id, args),
    technologyTransferOffices: ({ id }, _, request) => technologyTransferOfficesOf(request).load(id),
    hasTechnologyTransferOffice: async ({ id }, _, request) => (await technologyTransferOfficesOf(request).load(id)).length > 0,
  },
};
