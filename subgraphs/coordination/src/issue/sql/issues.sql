select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."source" as "source", "t"."region_code" as "regionCode", "t"."raised_by_id" as "raisedById", "t"."raised_by_sector" as "raisedBySector", "t"."raised_on" as "raisedOn", "t"."owner_id" as "ownerId", "t"."due_on" as "dueOn", "t"."resolved_on" as "resolvedOn", "t"."status" as "status", "t"."fulfilment_zh" as "fulfilmentZh", "t"."demand_id" as "demandId", "t"."meeting_id" as "meetingId", "t"."assignment_id" as "assignmentId", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."raised_on"::text as "__at", "t"."id"::text as "__key"
from "issue" t
where (t.published_on is not null)
and ("t"."source" = any($1::text[]))
and (true
and "t"."raised_on" >= $2)
and true
order by "t"."raised_on" desc, "t"."id" desc
limit 3;

select "t"."status" as value, count(*) as count
from "issue" t
where (t.published_on is not null)
and ("t"."source" = any($1::text[]))
and (true
and "t"."raised_on" >= $2)
group by 1
order by 2 desc, 1;

select count(*) as count
from "issue" t
where (t.published_on is not null)
and ("t"."source" = any($1::text[]))
and (true
and "t"."raised_on" >= $2);
