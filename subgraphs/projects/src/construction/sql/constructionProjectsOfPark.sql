select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."construction_project_id" as "constructionProjectId", "t"."month" as "month", "t"."done_fen" as "doneFen", "t"."total_fen" as "totalFen", "t"."stage" as "stage", "t"."is_delayed" as "isDelayed", "t"."delay_reason" as "delayReason", "t"."delay_unit_id" as "delayUnitId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."month"::text as "__at", "t"."id"::text as "__key"
from "construction_report" t
where t.construction_project_id = "k"."key"
and true
and true
order by "t"."month" desc, "t"."id" desc
limit 101) x;

select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."total_fen" as "totalFen", "t"."done_fen" as "doneFen", "t"."stage" as "stage", "t"."is_delayed" as "isDelayed", "t"."park_id" as "parkId", "t"."builder_id" as "builderId", "t"."responsible_unit_id" as "responsibleUnitId", "t"."is_major_item" as "isMajorItem", "t"."started_on" as "startedOn", "t"."due_on" as "dueOn", "t"."accepted_on" as "acceptedOn", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "construction_project" t
where t.park_id = "k"."key"
and true
and true
order by "t"."id" asc
limit 101) x;

select "t"."id" as "id", "t"."construction_project_id" as "constructionProjectId", "t"."month" as "month", "t"."done_fen" as "doneFen", "t"."total_fen" as "totalFen", "t"."stage" as "stage", "t"."is_delayed" as "isDelayed", "t"."delay_reason" as "delayReason", "t"."delay_unit_id" as "delayUnitId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "construction_report" t
where t.construction_project_id = any($1)
and not exists ( select
from construction_report later
where later.construction_project_id = t.construction_project_id
and later.month > t.month)
order by "t"."id";
