-- $1 city, $2 year
select json_build_object('jointConferenceQuarters', coalesce(json_agg(json_build_object(
  'body', json_build_object(
    'id', b.id, 'nameZh', b.name_zh,
    'officeInstitution', case when o.id is not null then json_build_object('id', o.id, 'nameZh', o.name_zh) end),
  'quarter', q.quarter, 'isElapsed', q.elapsed, 'wasHeld', h.listed is not null, 'isMissing', q.elapsed and h.listed is null,
  'heldMeetings', coalesce(h.listed, '[]'),
  'resolutionCount', s.resolutions, 'taskCount', s.tasks, 'closedTaskCount', s.closed, 'overdueTaskCount', s.overdue,
  'tasks', json_build_object('nodes', coalesce(t.listed, '[]'))) order by b.id, q.quarter), '[]'))::text
from coordination.coordination_body b
left join institutions.institution o on o.id = b.office_institution_id
cross join lateral (
  select $2::int || '-Q' || n as quarter, make_date($2::int, 3 * n - 2, 1) as first_day,
    (make_date($2::int, 3 * n - 2, 1) + interval '3 months - 1 day')::date as last_day,
    (make_date($2::int, 3 * n - 2, 1) + interval '3 months - 1 day')::date < date '2026-11-22' as elapsed
  from generate_series(1, 4) n) q
cross join lateral (
  select json_agg(json_build_object('id', m.id, 'heldOn', m.held_on) order by m.held_on, m.id) as listed
  from coordination.meeting m where m.body_id = b.id and m.held_on between q.first_day and q.last_day) h
cross join lateral (
  select count(distinct r.id) as resolutions, count(t.id) filter (where t.status <> 'CANCELLED') as tasks,
    count(t.id) filter (where t.status = 'CLOSED') as closed,
    count(t.id) filter (where t.due_on < date '2026-11-22' and t.status not in ('VERIFIED', 'CLOSED', 'CANCELLED')) as overdue
  from coordination.meeting m
  join coordination.resolution r on r.meeting_id = m.id and r.published_on is not null
  left join coordination.task t on t.resolution_id = r.id
  where m.body_id = b.id and m.held_on between q.first_day and q.last_day) s
cross join lateral (
  select json_agg(json_build_object(
    'id', t.id, 'titleZh', t.title_zh, 'status', t.status,
    'isOverdue', coalesce(t.due_on < date '2026-11-22' and t.status not in ('VERIFIED', 'CLOSED', 'CANCELLED'), false),
    'dueOn', t.due_on, 'owner', case when i.id is not null then json_build_object('id', i.id, 'nameZh', i.name_zh) end) order by t.id) as listed
  from (
    select t.* from coordination.task t
    join coordination.resolution r on r.id = t.resolution_id and r.published_on is not null
    join coordination.meeting m on m.id = r.meeting_id
    where m.body_id = b.id and m.held_on between q.first_day and q.last_day
    order by t.id limit 50) t
  left join institutions.institution i on i.id = t.owner_institution_id) t
where b.rhythm = 'QUARTERLY' and b.region_code = $1
