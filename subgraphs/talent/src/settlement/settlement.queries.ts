import { sql } from 'kysely';
import { anyOf, inYear, overlaps } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { oneBy } from '@helix/service-kit/table';
import { withinRegion } from '@helix/service-kit/regions';
import { Settlement } from './settlement.entity.ts';

export const settlementById = oneBy(Settlement, 'id');

export const settlements = listing(Settlement, {
  filter: { brings: overlaps('brings'), parkId: anyOf('parkId'), withinRegion: withinRegion(), year: inYear('settledOn') },
  order: { SETTLED_ON: 'settledOn' },
  defaultOrder: { field: 'SETTLED_ON', direction: 'DESC' },
});
export const settlementsInPark = settlements.of('park', (id) => sql`t.park_id = ${id}`);
