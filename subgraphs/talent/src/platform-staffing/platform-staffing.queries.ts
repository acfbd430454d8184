import { sql } from 'kysely';
import { anyOf, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { oneBy } from '@helix/service-kit/table';
import { PlatformStaffing } from './platform-staffing.entity.ts';

export const platformStaffingById = oneBy(PlatformStaffing, 'id');

const staffings = listing(PlatformStaffing, {
  filter: {
    homeInstitutionId: anyOf('homeInstitutionId'),
    isCurrent: where<boolean>((current, column) => sql`(${column('endsOn')} is null) = ${current}`),
  },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  facets: { homeInstitutionId: 'homeInstitutionId' },
});
export const staffOfPlatform = staffings.of('platform', (id) => sql`t.platform_id = ${id}`);
