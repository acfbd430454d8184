import { dayOf } from '@helix/service-kit/days';
import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import { achievementById } from '../achievement/achievement.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { auctionBidsOf, listingById, listings } from './listing.queries.ts';
import { isClosed } from './listing.rules.ts';

export const listingResolvers: Resolvers = {
  Query: {
    listings: (_, args, request) => listings.page(request, args),
  },
  Listing: {
    __resolveReference: ({ id }, request) => listingById(request).load(id),
    achievement: ({ achievementId }, _, request) => achievementById(request).load(achievementId),
    agent: ({ agentId }) => reference('Institution', agentId),
    askPrice: ({ askPriceFen }) => moneyOf(askPriceFen),
    reservePrice: (listing, _, { now }) => (isClosed(listing, dayOf(now())) ? moneyOf(listing.reservePriceFen) : null),
    auctionBids: ({ id }, _, request) => auctionBidsOf(request).load(id),
    winner: (listing, _, { now }) => (isClosed(listing, dayOf(now())) ? reference('Institution', listing.winnerId) : null),
    finalPrice: (listing, _, { now }) => (isClosed(listing, dayOf(now())) ? moneyOf(listing.finalPriceFen) : null),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  AuctionBid: {
    bidder: ({ bidderId }) => reference('Institution', bidderId),
    amount: ({ amountFen }) => moneyOf(amountFen),
  },
};
