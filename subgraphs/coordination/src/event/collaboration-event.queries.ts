import { sql } from 'kysely';
import { anyOf, contains, is, wanWithin, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched, groupedBy } from '@helix/service-kit/loaders';
import { manyBy, manyVisible, oneBy, tableOf, type Row } from '@helix/service-kit/table';
import { CollaborationEvent, EventDemand, EventExhibit, EventOutcome, EventParticipation } from './collaboration-event.entity.ts';

export const collaborationEventById = oneBy(CollaborationEvent, 'id');
export const hostsOf = manyVisible(EventParticipation, 'eventId', sql`t.role = 'HOST'`);
export const demandsOfEvent = manyBy(EventDemand, 'eventId', ['demandId']);

export const collaborationEvents = listing(CollaborationEvent, {
  filter: {
    kind: anyOf('kind'),
    role: is('role'),
    status: anyOf('status'),
    regionCode: anyOf('regionCode'),
    year: is('year'),
    hostId: where<readonly string[]>(
      (ids) => sql`t.id in (select event_id from event_participation where role = 'HOST' and institution_id = any(${[...ids]}::text[]))`,
    ),
    participantId: where<readonly string[]>(
      (ids) => sql`t.id in (select event_id from event_participation where institution_id = any(${[...ids]}::text[]))`,
    ),
    startsOn: within('startsOn'),
    text: contains('nameZh', 'nameEn'),
  },
  order: { STARTS_ON: 'startsOn', YEAR: 'year' },
  defaultOrder: { field: 'YEAR', direction: 'DESC' },
  facets: { kind: 'kind', status: 'status', regionCode: 'regionCode', year: 'year' },
});

export const participationsOf = listing(EventParticipation, {
  filter: { role: anyOf('role'), sector: anyOf('sector') },
  order: { ID: 'id' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { role: 'role', sector: 'sector' },
}).of('event', (id) => sql`t.event_id = ${id}`);

/** 参与方类别 The sectors that took part in each event. */
export const sectorsOf = batched(async (ids: readonly string[], request) => {
  const { rows } = await sql<Pick<Row<typeof EventParticipation>, 'eventId' | 'sector'>>`
    select distinct event_id as "eventId", sector from event_participation where event_id = any(${[...ids]}) order by 1, 2`.execute(
    request.db,
  );
  return groupedBy(ids, rows, ({ eventId }) => eventId).map((parts) => parts.map(({ sector }) => sector));
});

export const exhibitsOf = listing(EventExhibit, {
  filter: { kind: is('kind'), exhibitorId: anyOf('exhibitorId') },
  order: { ID: 'id' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
  facets: { kind: 'kind' },
}).of('event', (id) => sql`t.event_id = ${id}`);

const eventOutcomes = listing(EventOutcome, {
  filter: { kind: anyOf('kind'), amount: wanWithin('amountFen') },
  order: { RECORDED_ON: 'recordedOn' },
  defaultOrder: { field: 'RECORDED_ON', direction: 'ASC' },
  facets: { kind: 'kind' },
});
export const outcomesOfEvent = eventOutcomes.of('event', (id) => sql`t.event_id = ${id}`);

/** 推介活动 The event at which each demand was presented. */
export const eventOfDemand = batched(async (ids: readonly string[], request): Promise<(Row<typeof CollaborationEvent> | null)[]> => {
  const { rows } = await sql<Row<typeof CollaborationEvent> & { key: string }>`
    select d.demand_id as key, ${tableOf(CollaborationEvent).columns}
    from event_demand d join collaboration_event t on t.id = d.event_id where d.demand_id = any(${[...ids]})`.execute(request.db);
  return groupedBy(ids, rows, ({ key }) => key).map(([event]) => event ?? null);
});

const byDay = sql`t.shown_on, t.id`;
export const releasesOfAchievement = manyVisible(EventExhibit, 'achievementId', sql`t.kind = 'RELEASE'`, byDay);
export const fairExhibitsOfAchievement = manyVisible(EventExhibit, 'achievementId', sql`t.kind = 'EXHIBIT'`, byDay);
