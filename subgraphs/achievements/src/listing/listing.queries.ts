import { sql } from 'kysely';
import { dayOf } from '@helix/service-kit/days';
import { anyOf } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { rowPolicy } from '@helix/service-kit/row-policy';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { visibleListing } from '../policies.ts';
import { AuctionBid, Listing } from './listing.entity.ts';
import { closedListingStates } from './listing.rules.ts';

/**
 * 密封竞价 Bids of an auction are sealed until it was closed and its last day is over: before that nobody sees one or how many there are, whatever
 * the role. Then a bidder sees its own, and the market all of them; the price of the winner is public on the listing.
 */
const visibleAuctionBid = rowPolicy({
  type: 'AuctionBid',
  dataClass: 'COMMERCIAL_SEALED',
  sharing: 'NONE',
  to: ['INSTITUTION', 'TECHNOLOGY_MARKET'],
  institutions: (keys) => sql`t.bidder_id = any(${[...keys]})`,
  regions: (within) => sql`exists (select from listing l where l.id = t.listing_id and ${within(sql.ref('l.city_code'))})`,
  sealed: ({ now }) => sql`not exists (select from listing l where l.id = t.listing_id
    and l.status = any(${[...closedListingStates]}::text[]) and (l.open_to is null or l.open_to < ${dayOf(now())}::date))`,
});

export const auctionBidsOf = manyVisible(AuctionBid, 'listingId', visibleAuctionBid, sql`t.placed_at, t.id`);

export const listingById = oneVisible(Listing, 'id', visibleListing);

export const listings = listing(Listing, {
  visible: visibleListing,
  filter: { kind: anyOf('kind'), status: anyOf('status'), achievementId: anyOf('achievementId'), cityCode: anyOf('cityCode') },
  order: { ID: 'id', OPEN_FROM: 'openFrom' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', status: 'status' },
});
