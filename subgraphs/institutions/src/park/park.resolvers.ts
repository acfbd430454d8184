import { existing } from '@helix/service-kit/loaders';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.queries.ts';
import { regionByCode } from '../region/region.queries.ts';
import { parkById, parks, parksWithin, tenantsOfPark } from './park.queries.ts';

export const parkResolvers: Resolvers = {
  Query: {
    park: (_, { id }, request) => parkById(request).load(id),
    parks: (_, args, request) => parks.page(request, args),
  },
  Park: {
    __resolveReference: ({ id }, request) => parkById(request).load(id),
    region: ({ regionCode }, _, request) => existing(regionByCode(request).load(regionCode)),
    parentPark: ({ parentParkId }, _, request) => (parentParkId === null ? null : parkById(request).load(parentParkId)),
    parksWithin: ({ id }, _, request) => parksWithin(request).load(id),
    coBuilder: ({ coBuilderId }, _, request) => (coBuilderId === null ? null : institutionById(request).load(coBuilderId)),
    managementBody: ({ managementBodyId }, _, request) => existing(institutionById(request).load(managementBodyId)),
    tenants: ({ id }, args, request) => tenantsOfPark.page(request, id, args),
  },
  ParkTenancy: {
    enterprise: ({ enterpriseId }, _, request) => existing(institutionById(request).load(enterpriseId)),
    park: ({ parkId }, _, request) => existing(parkById(request).load(parkId)),
  },
};
