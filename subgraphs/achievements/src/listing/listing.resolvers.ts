import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import { achievementById } from '../achievement/achievement.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { listingById, listings } from './listing.queries.ts';

export const listingResolvers: Resolvers = {
  Query: {
    listings: (_, args, request) => listings.page(request, args),
  },
  Listing: {
    __resolveReference: ({ id }, request) => listingById(request).load(id),
    achievement: ({ achievementId }, _, request) => achievementById(request).load(achievementId),
    agent: ({ agentId }) => reference('Institution', agentId),
    askPrice: ({ askPriceFen }) => moneyOf(askPriceFen),
    winner: ({ winnerId }) => reference('Institution', winnerId),
    finalPrice: ({ finalPriceFen }) => moneyOf(finalPriceFen),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
};
