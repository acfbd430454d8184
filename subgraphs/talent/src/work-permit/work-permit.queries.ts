import { sql } from 'kysely';
import { anyOf } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { withinRegion } from '@helix/service-kit/regions';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { ofOwnRegion, personalRows } from '../people.policies.ts';
import { ForeignWorkPermit } from './work-permit.entity.ts';

/** Permits are open to nobody but the officers who process them. */
const visible = personalRows({
  type: 'ForeignWorkPermit',
  dataClass: 'FOREIGNER',
  to: ['TALENT_OFFICE', 'HUMAN_RESOURCES', 'SCIENCE_AND_TECHNOLOGY'],
  regions: ofOwnRegion,
});

export const workPermitById = oneVisible(ForeignWorkPermit, 'id', visible);
export const workPermitsOfTalent = manyVisible(ForeignWorkPermit, 'talentId', visible, sql`t.applied_on, t.id`);

export const foreignWorkPermits = listing(ForeignWorkPermit, {
  filter: { kind: anyOf('kind'), status: anyOf('status'), withinRegion: withinRegion() },
  order: { ID: 'id' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  visible,
});
