import { sql } from 'kysely';
import { anyOf } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { visibleOne } from '../visible.ts';
import { Listing } from './listing.entity.ts';

/** Nothing is served before it is disclosed. */
const disclosed = sql`t.status not in ('PREPARED', 'VALUED')`;

export const listingById = visibleOne(Listing, 'id', disclosed);

export const listings = listing(Listing, {
  visible: () => disclosed,
  filter: { kind: anyOf('kind'), status: anyOf('status'), achievementId: anyOf('achievementId'), cityCode: anyOf('cityCode') },
  order: { ID: 'id', OPEN_FROM: 'openFrom' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', status: 'status' },
});
