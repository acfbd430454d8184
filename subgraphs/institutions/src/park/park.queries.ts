import { sql } from 'kysely';
import { anyOf, contains, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { Park, ParkTenancy } from './park.entity.ts';

export const parkById = oneBy(Park, 'id');
export const parksWithin = manyBy(Park, 'parentParkId');

export const parks = listing(Park, {
  filter: {
    kind: anyOf('kind'),
    level: anyOf('level'),
    regionCode: anyOf('regionCode'),
    isThreeZones: is('isThreeZones'),
    text: contains('nameZh', 'nameEn'),
  },
  order: { ID: 'id', NAME_ZH: 'nameZh' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind', level: 'level', regionCode: 'regionCode' },
});
export const parksInRegion = parks.of('region', (code) => sql`t.region_code = ${code}`);

const tenancies = listing(ParkTenancy, {
  filter: { isCurrent: where<boolean>((current, column) => sql`(${column('endsOn')} is null) = ${current}`) },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'ASC' },
});
export const tenantsOfPark = tenancies.of('park', (id) => sql`t.park_id = ${id}`);
