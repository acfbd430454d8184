import { existing } from '@helix/service-kit/loaders';
import { candidateDisciplinesOfChain, disciplinesOfChain } from '../discipline/discipline.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { enterprisesOfChain, institutionById, keyEnterprisesOfChain } from '../institution/institution.queries.ts';
import { regionByCode } from '../region/region.queries.ts';
import { hasStrongDiscipline, industryChainById, industryChains, industryClusterById, industryClusters } from './industry-chain.queries.ts';

export const industryChainResolvers: Resolvers = {
  Query: {
    industryChain: (_, { id }, request) => industryChainById(request).load(id),
    industryChains: (_, args, request) => industryChains.page(request, args),
    industryClusters: (_, { regionCode }, request) => industryClusters(request, regionCode ?? null),
  },
  IndustryChain: {
    __resolveReference: ({ id }, request) => industryChainById(request).load(id),
    region: ({ regionCode }, _, request) => existing(regionByCode(request).load(regionCode)),
    responsibleUnit: ({ responsibleUnitId }, _, request) => existing(institutionById(request).load(responsibleUnitId)),
    landingOffice: ({ landingOfficeId }, _, request) => existing(institutionById(request).load(landingOfficeId)),
    enterprises: ({ id }, args, request) => enterprisesOfChain.page(request, id, args),
    keyEnterprises: ({ id }, args, request) => keyEnterprisesOfChain.page(request, id, args),
    disciplines: ({ id }, args, request) => disciplinesOfChain.page(request, id, args),
    candidateDisciplines: ({ id }, args, request) => candidateDisciplinesOfChain.page(request, id, args),
    hasStrongDiscipline: ({ id }, _, request) => hasStrongDiscipline(request).load(id),
  },
  IndustryCluster: {
    __resolveReference: ({ id }, request) => industryClusterById(request).load(id),
    region: ({ regionCode }, _, request) => existing(regionByCode(request).load(regionCode)),
    chain: ({ chainId }, _, request) => (chainId === null ? null : industryChainById(request).load(chainId)),
  },
};
