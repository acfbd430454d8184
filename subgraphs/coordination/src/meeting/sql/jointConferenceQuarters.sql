select b.id as "bodyId", q.quarter, q.last_day < $1::date as "isElapsed", m.held > 0 as "wasHeld", r.resolutions::int as "resolutionCount", r.tasks::int as "taskCount", r.closed::int as "closedTaskCount", r.overdue::int as "overdueTaskCount"
from coordination_body b
cross join lateral ( select $2::int || '-Q' || n as quarter, make_date($3::int, 3 * n - 2, 1) as first_day, (make_date($4::int, 3 * n - 2, 1) + interval '3 months - 1 day')::date as last_day
from generate_series(1, 4) n) q
cross join lateral ( select count(*) as held
from meeting
where body_id = b.id
and held_on between q.first_day
and q.last_day) m
cross join lateral ( select count(distinct r.id) as resolutions, count(t.id) filter (where t.status <> 'CANCELLED') as tasks, count(t.id) filter (where t.status = 'CLOSED') as closed, count(t.id) filter (where coalesce(t.due_on < $5::date
and t.status <> all($6::text[]), false)) as overdue
from meeting h
join resolution r on r.meeting_id = h.id
and r.published_on is not null
left join task t on t.resolution_id = r.id
where h.body_id = b.id
and h.held_on between q.first_day
and q.last_day) r
where b.rhythm = 'QUARTERLY'
and ($7::text is null or b.id = $8)
and ($9::text is null or b.region_code = $10)
order by b.id, q.quarter;
