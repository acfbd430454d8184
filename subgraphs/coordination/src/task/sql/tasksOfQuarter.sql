select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."kind" as "kind", "t"."clause_id" as "clauseId", "t"."resolution_id" as "resolutionId", "t"."parent_id" as "parentId", "t"."owner_institution_id" as "ownerInstitutionId", "t"."support_institution_ids" as "supportInstitutionIds", "t"."level" as "level", "t"."region_code" as "regionCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."assigned_on" as "assignedOn", "t"."due_on" as "dueOn", "t"."closed_on" as "closedOn", "t"."status" as "status", "t"."programme_tags" as "programmeTags", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "task" t
where t.resolution_id in ( select r.id
from resolution r
join meeting m on m.id = r.meeting_id
where m.body_id = split_part("k"."key", '|', 1)
and to_char(m.held_on, 'YYYY"-Q"Q') = split_part("k"."key", '|', 2)
and r.published_on is not null)
and (not exists (select
from resolution r
where r.id = t.resolution_id
and r.published_on is null)
and not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null))))
and true
order by "t"."id" asc
limit 3) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "task" t
where t.resolution_id in ( select r.id
from resolution r
join meeting m on m.id = r.meeting_id
where m.body_id = split_part("k"."key", '|', 1)
and to_char(m.held_on, 'YYYY"-Q"Q') = split_part("k"."key", '|', 2)
and r.published_on is not null)
and (not exists (select
from resolution r
where r.id = t.resolution_id
and r.published_on is null)
and not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null))))) x;

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
