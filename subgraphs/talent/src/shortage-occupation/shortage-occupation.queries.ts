import { sql } from 'kysely';
import { anyOf, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { oneBy } from '@helix/service-kit/table';
import { withinRegion } from '@helix/service-kit/regions';
import { ShortageOccupation } from './shortage-occupation.entity.ts';

export const shortageOccupationById = oneBy(ShortageOccupation, 'id');

export const shortageOccupations = listing(ShortageOccupation, {
  filter: {
    chainId: anyOf('chainId'),
    disciplineId: anyOf('disciplineId'),
    withinRegion: withinRegion(),
    isOpen: where<boolean>((open, column) => sql`(${column('closedOn')} is null) = ${open}`),
    hasGap: where<boolean>((gap, column) => sql`(${column('needed')} > ${column('filled')}) = ${gap}`),
  },
  order: { OPEN_FROM: 'openFrom', NEEDED: 'needed' },
  defaultOrder: { field: 'OPEN_FROM', direction: 'DESC' },
});
export const shortagesOfChain = shortageOccupations.of('chain', (id) => sql`t.chain_id = ${id}`);
