import { sql } from 'kysely';
import { anyOf, inYear, is, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched, groupedBy } from '@helix/service-kit/loaders';
import { oneBy } from '@helix/service-kit/table';
import { DockingRecord, Visit } from './visit.entity.ts';

export const visitById = oneBy(Visit, 'id');

export const visits = listing(Visit, {
  filter: {
    visitorKind: anyOf('visitorKind'),
    direction: is('direction'),
    regionCode: anyOf('regionCode'),
    visitedOn: within('visitedOn'),
    year: inYear('visitedOn'),
  },
  order: { VISITED_ON: 'visitedOn' },
  defaultOrder: { field: 'VISITED_ON', direction: 'DESC' },
  facets: { visitorKind: 'visitorKind', direction: 'direction' },
});
export const visitsOfInstitution = visits.of('institution', (id) => sql`(t.visitor_id = ${id} or t.visited_id = ${id})`);

export const dockingRecords = listing(DockingRecord, {
  filter: {
    result: anyOf('result'),
    parkId: anyOf('parkId'),
    initiatorId: anyOf('initiatorId'),
    counterpartId: anyOf('counterpartId'),
    dockedOn: within('dockedOn'),
    year: inYear('dockedOn'),
  },
  order: { DOCKED_ON: 'dockedOn' },
  defaultOrder: { field: 'DOCKED_ON', direction: 'DESC' },
  facets: { result: 'result' },
});
export const dockingRecordsOfPark = dockingRecords.of('park', (id) => sql`t.park_id = ${id}`);

/** 对接院校 Ids of the universities and institutes that each park has been in contact with, latest first. */
export const counterpartsOfPark = batched(async (ids: readonly string[], request) => {
  const { rows } = await sql<{ parkId: string; counterpartId: string }>`
    select park_id as "parkId", counterpart_id as "counterpartId" from docking_record
    where park_id = any(${[...ids]}) group by 1, 2 order by max(docked_on) desc, 2`.execute(request.db);
  return groupedBy(ids, rows, ({ parkId }) => parkId).map((contacts) => contacts.map(({ counterpartId }) => counterpartId));
});
