select "t"."id" as "id", "t"."task_id" as "taskId", "t"."construction_project_id" as "constructionProjectId", "t"."reason" as "reason", "t"."reason_zh" as "reasonZh", "t"."responsible_unit_id" as "responsibleUnitId", "t"."planned_on" as "plannedOn", "t"."expected_on" as "expectedOn", "t"."reported_on" as "reportedOn", "t"."resolved_on" as "resolvedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "task_delay" t
where "t"."construction_project_id" = any($1)
and true
order by t.reported_on desc, t.id;
