import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { shortageOccupationById, shortageOccupations, shortagesOfChain } from './shortage-occupation.queries.ts';

export const shortageOccupationResolvers: Resolvers = {
  Query: { shortageOccupations: (_, args, request) => shortageOccupations.page(request, args) },
  ShortageOccupation: {
    __resolveReference: ({ id }, request) => shortageOccupationById(request).load(id),
    chain: ({ chainId }) => reference('IndustryChain', chainId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    discipline: ({ disciplineId }) => reference('Discipline', disciplineId),
    gap: ({ needed, filled }) => needed - filled,
    publisher: ({ publisherId }) => reference('Institution', publisherId),
  },
  IndustryChain: { shortages: ({ id }, args, request) => shortagesOfChain.page(request, id, args) },
};
