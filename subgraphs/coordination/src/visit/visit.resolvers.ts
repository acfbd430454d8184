import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { counterpartsOfPark, dockingRecords, dockingRecordsOfPark, visitById, visits, visitsOfInstitution } from './visit.queries.ts';

export const visitResolvers: Resolvers = {
  Query: {
    visits: (_, args, request) => visits.page(request, args),
    dockingRecords: (_, args, request) => dockingRecords.page(request, args),
  },
  Visit: {
    __resolveReference: ({ id }, request) => visitById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    visitor: ({ visitorId }) => reference('Institution', visitorId),
    visited: ({ visitedId }) => reference('Institution', visitedId),
  },
  DockingRecord: {
    initiator: ({ initiatorId }) => reference('Institution', initiatorId),
    counterpart: ({ counterpartId }) => reference('Institution', counterpartId),
    park: ({ parkId }) => reference('Park', parkId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
  Institution: {
    visits: ({ id }, args, request) => visitsOfInstitution.page(request, id, args),
  },
  Park: {
    counterparts: async ({ id }, _, request) =>
      (await counterpartsOfPark(request).load(id)).map((university) => reference('Institution', university)),
    dockingRecords: ({ id }, args, request) => dockingRecordsOfPark.page(request, id, args),
  },
};
