import { sql } from 'kysely';
import { quarterOf } from '@helix/service-kit/days';
import { anyOf, inYear, where, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { batched, groupedBy } from '@helix/service-kit/loaders';
import type { RequestContext } from '@helix/service-kit/request';
import { manyBy, manyVisible, oneBy, oneVisible, rowsWhere, tableOf, type Row } from '@helix/service-kit/table';
import { visibleResolution } from '../policies.ts';
import { overdue } from '../task/task.queries.ts';
import { today } from '../today.ts';
import { AgendaItem, AgendaItemSubject, Meeting, Resolution } from './meeting.entity.ts';

export const meetingById = oneBy(Meeting, 'id');
export const agendaItemById = oneBy(AgendaItem, 'id');
export const agendaOfMeeting = manyBy(AgendaItem, 'meetingId', ['ordinal']);
export const subjectsOfAgendaItem = manyBy(AgendaItemSubject, 'agendaItemId');
export const resolutionById = oneVisible(Resolution, 'id', visibleResolution);
export const resolutionsOfMeeting = manyVisible(Resolution, 'meetingId', visibleResolution, sql`t.ordinal, t.id`);
export const resolutionsOfAgendaItem = manyVisible(Resolution, 'agendaItemId', visibleResolution, sql`t.ordinal, t.id`);

export const meetings = listing(Meeting, {
  filter: {
    bodyId: anyOf('bodyId'),
    regionCode: where<readonly string[]>(
      (codes) => sql`t.body_id in (select id from coordination_body where region_code = any(${[...codes]}::text[]))`,
    ),
    quarter: anyOf('quarter'),
    status: anyOf('status'),
    heldYear: inYear('heldOn'),
    heldOn: within('heldOn'),
  },
  order: { SCHEDULED_ON: 'scheduledOn', HELD_ON: 'heldOn' },
  defaultOrder: { field: 'SCHEDULED_ON', direction: 'DESC' },
  facets: { status: 'status', bodyId: 'bodyId' },
});
export const meetingsOfBody = meetings.of('body', (id) => sql`t.body_id = ${id}`);

/** 议题 Agenda items that spoke of each demand, latest meeting first (XT-04c). */
export const agendaItemsAboutDemand = batched(async (ids: readonly string[], request) => {
  const { rows } = await sql<Row<typeof AgendaItem> & { key: string }>`
    select s.subject_id as key, ${tableOf(AgendaItem).columns}
    from agenda_item_subject s join agenda_item t on t.id = s.agenda_item_id join meeting m on m.id = t.meeting_id
    where s.subject_type = 'Demand' and s.subject_id = any(${[...ids]}) order by m.scheduled_on desc, t.id`.execute(request.db);
  return groupedBy(ids, rows, ({ key }) => key);
});

/** One quarter of one body (XT-04b). */
export interface JointConferenceQuarter {
  readonly bodyId: string;
  readonly quarter: string;
  readonly isElapsed: boolean;
  readonly wasHeld: boolean;
  readonly resolutionCount: number;
  readonly taskCount: number;
  readonly closedTaskCount: number;
  readonly overdueTaskCount: number;
}

/**
 * 联席会议季度 Every quarter of a year for the bodies that must meet quarterly, in one SELECT. A meeting counts for the
 * quarter in which it was held, whatever quarter it was called for, because a conference is due in every quarter.
 */
export async function jointConferenceQuarters(
  request: RequestContext,
  { bodyId, regionCode, year }: { readonly bodyId: string | null; readonly regionCode: string | null; readonly year: number },
): Promise<readonly JointConferenceQuarter[]> {
  const { rows } = await sql<JointConferenceQuarter>`
    select b.id as "bodyId", q.quarter, q.last_day < ${today(request)}::date as "isElapsed", m.held > 0 as "wasHeld",
      r.resolutions::int as "resolutionCount", r.tasks::int as "taskCount", r.closed::int as "closedTaskCount", r.overdue::int as "overdueTaskCount"
    from coordination_body b
    cross join lateral (
      select ${year}::int || '-Q' || n as quarter, make_date(${year}::int, 3 * n - 2, 1) as first_day,
        (make_date(${year}::int, 3 * n - 2, 1) + interval '3 months - 1 day')::date as last_day
      from generate_series(1, 4) n) q
    cross join lateral (
      select count(*) as held from meeting where body_id = b.id and held_on between q.first_day and q.last_day) m
    cross join lateral (
      select count(distinct r.id) as resolutions, count(t.id) filter (where t.status <> 'CANCELLED') as tasks,
        count(t.id) filter (where t.status = 'CLOSED') as closed, count(t.id) filter (where ${overdue(request)}) as overdue
      from meeting h join resolution r on r.meeting_id = h.id and r.published_on is not null left join task t on t.resolution_id = r.id
      where h.body_id = b.id and h.held_on between q.first_day and q.last_day) r
    where b.rhythm = 'QUARTERLY' and (${bodyId}::text is null or b.id = ${bodyId}) and (${regionCode}::text is null or b.region_code = ${regionCode})
    order by b.id, q.quarter`.execute(request.db);
  return rows;
}

/** `bodyId|YYYY-Qn`, by which what belongs to a quarter is batched. */
export const keyOfQuarter = ({ bodyId, quarter }: { readonly bodyId: string; readonly quarter: string }): string => `${bodyId}|${quarter}`;

/** Meetings held in each quarter, by `bodyId|YYYY-Qn`. */
export const meetingsHeldIn = batched(async (keys: readonly string[], request) => {
  const bodies = keys.map((key) => key.slice(0, key.lastIndexOf('|')));
  const quarters = keys.map((key) => key.slice(key.lastIndexOf('|') + 1));
  const held = await rowsWhere(
    request,
    Meeting,
    sql`(t.body_id, to_char(t.held_on, 'YYYY"-Q"Q')) in (select * from unnest(${bodies}::text[], ${quarters}::text[]))`,
    sql`t.held_on, t.id`,
  );
  return groupedBy(keys, held, ({ bodyId, heldOn }) => keyOfQuarter({ bodyId, quarter: quarterOf(heldOn!) }));
});
