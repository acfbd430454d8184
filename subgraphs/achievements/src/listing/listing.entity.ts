import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Achievement } from '../achievement/achievement.entity.ts';

/** 挂牌 A trusteeship, listed sale or auction of an achievement (SM-LIST); an auction's reserve price is sealed until its close. */
export const Listing = defineEntity({
  name: 'Listing',
  properties: {
    id: p.string().primary(),
    kind: p.enum(['TRUSTEESHIP', 'LISTED_SALE', 'AUCTION'] as const),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id'),
    agentId: p.string().nullable(),
    askPriceFen: p.bigint('string').nullable(),
    reservePriceFen: p.bigint('string').nullable(),
    openFrom: p.date().nullable(),
    openTo: p.date().nullable(),
    status: p.enum([
      'PREPARED',
      'VALUED',
      'DISCLOSED',
      'OPEN',
      'DEAL',
      'CONTRACT_REGISTERED',
      'SETTLED',
      'UNSOLD',
      'RELISTED',
      'WITHDRAWN',
      'ENTRUSTED',
      'MANAGED',
      'LISTED',
      'RETURNED',
    ] as const),
    winnerId: p.string().nullable(),
    finalPriceFen: p.bigint('string').nullable(),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'listing_achievement', properties: ['achievementId'] },
    { name: 'listing_city', properties: ['cityCode', 'status'] },
    { name: 'listing_open', properties: ['openFrom', 'id'] },
  ],
  checks: [
    { name: 'listing_period', expression: 'open_from is null or open_to is null or open_to >= open_from' },
    { name: 'listing_deal_is_whole', expression: '(winner_id is null) = (final_price_fen is null)' },
  ],
});
export type Listing = Row<typeof Listing>;

/** 竞价 A bid in an auction: sealed until its close, whoever asks. */
export const AuctionBid = defineEntity({
  name: 'AuctionBid',
  properties: {
    id: p.string().primary(),
    listingId: () => p.manyToOne(Listing).mapToPk().fieldName('listing_id'),
    bidderId: p.string(),
    amountFen: p.bigint('string'),
    placedAt: p.datetime(),
    ...recordColumns,
  },
  indexes: [{ name: 'auction_bid_listing', properties: ['listingId', 'placedAt'] }],
});
export type AuctionBid = Row<typeof AuctionBid>;
