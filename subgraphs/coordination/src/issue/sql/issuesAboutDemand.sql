select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."source" as "source", "t"."region_code" as "regionCode", "t"."raised_by_id" as "raisedById", "t"."raised_by_sector" as "raisedBySector", "t"."raised_on" as "raisedOn", "t"."owner_id" as "ownerId", "t"."due_on" as "dueOn", "t"."resolved_on" as "resolvedOn", "t"."status" as "status", "t"."fulfilment_zh" as "fulfilmentZh", "t"."demand_id" as "demandId", "t"."meeting_id" as "meetingId", "t"."assignment_id" as "assignmentId", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "issue" t
where "t"."demand_id" = any($1)
and t.published_on is not null
order by t.raised_on, t.id;
