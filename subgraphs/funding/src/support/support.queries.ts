import { sql } from 'kysely';
import { anyOf, exists, inYear, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { DirectedProcurement, LandSupport } from './support.entity.ts';

export const landSupportById = oneBy(LandSupport, 'id');
export const landSupportOfConversion = manyBy(LandSupport, 'conversionId', ['grantedOn']);
export const landSupports = listing(LandSupport, {
  filter: {
    regionCode: anyOf('regionCode'),
    withinRegion: where<string>((code, column) => sql`starts_with(${column('regionCode')}, regexp_replace(${code}, '(00)+$', ''))`),
    year: inYear('grantedOn'),
    instrumentCode: anyOf('instrumentCode'),
  },
  order: { GRANTED_ON: 'grantedOn' },
  defaultOrder: { field: 'GRANTED_ON', direction: 'DESC' },
  facets: { regionCode: 'regionCode' },
});
export const landSupportInPark = landSupports.of('park', (id) => sql`t.park_id = ${id}`);

export const directedProcurementById = oneBy(DirectedProcurement, 'id');
export const procurementsOfChallenge = manyBy(DirectedProcurement, 'challengeId', ['signedOn']);
export const directedProcurements = listing(DirectedProcurement, {
  filter: { regionCode: anyOf('regionCode'), year: inYear('signedOn'), usesAchievement: exists('achievementId') },
  order: { SIGNED_ON: 'signedOn' },
  defaultOrder: { field: 'SIGNED_ON', direction: 'DESC' },
  facets: { regionCode: 'regionCode' },
});
