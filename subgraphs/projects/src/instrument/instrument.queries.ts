import { sql } from 'kysely';
import { anyOf, contains, inYear, is, wanWithin, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { oneBy } from '@helix/service-kit/table';
import { Instrument, SharingRecord } from './instrument.entity.ts';

export const instrumentById = oneBy(Instrument, 'id');

export const instruments = listing(Instrument, {
  filter: {
    openToPublic: is('openToPublic'),
    ownerId: anyOf('ownerId'),
    cityCode: anyOf('cityCode'),
    value: wanWithin('valueFen'),
    text: contains('nameZh', 'model'),
  },
  order: { ID: 'id', VALUE: 'valueFen' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { openToPublic: 'openToPublic', ownerId: 'ownerId', cityCode: 'cityCode' },
});
export const instrumentsOfOwner = instruments.of('owner', (id) => sql`t.owner_id = ${id}`);
export const instrumentsOfPlatform = instruments.of('platform', (id) => sql`t.platform_id = ${id}`);

export const sharingRecordById = oneBy(SharingRecord, 'id');

export const sharingRecords = listing(SharingRecord, {
  filter: {
    status: anyOf('status'),
    completedYear: inYear('completedOn'),
    completedOn: within('completedOn'),
    providerId: anyOf('providerId'),
    userId: anyOf('userId'),
  },
  order: { BOOKED_ON: 'bookedOn', COMPLETED_ON: 'completedOn' },
  defaultOrder: { field: 'BOOKED_ON', direction: 'DESC' },
  facets: { status: 'status', userId: 'userId' },
});
export const sharingOfInstrument = sharingRecords.of('instrument', (id) => sql`t.instrument_id = ${id}`);
export const sharingProvidedBy = sharingRecords.of('provider', (id) => sql`t.provider_id = ${id}`);
export const sharingUsedBy = sharingRecords.of('user', (id) => sql`t.user_id = ${id}`);
