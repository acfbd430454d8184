import type { Resolvers } from '../generated/resolvers.ts';
import { institutionsInRegion } from '../institution/institution.queries.ts';
import { parksInRegion } from '../park/park.queries.ts';
import { regionByCode, regions, regionsBelow } from './region.queries.ts';

export const regionResolvers: Resolvers = {
  Query: {
    region: (_, { code }, request) => regionByCode(request).load(code),
    regions: (_, args, request) => regions.page(request, args),
  },
  Region: {
    __resolveReference: ({ code }, request) => regionByCode(request).load(code),
    parent: ({ parentCode }, _, request) => (parentCode === null ? null : regionByCode(request).load(parentCode)),
    children: ({ code }, args, request) => regionsBelow.page(request, code, args),
    parks: ({ code }, args, request) => parksInRegion.page(request, code, args),
    institutions: ({ code }, args, request) => institutionsInRegion.page(request, code, args),
    successor: ({ successorCode }, _, request) => (successorCode === null ? null : regionByCode(request).load(successorCode)),
  },
};
