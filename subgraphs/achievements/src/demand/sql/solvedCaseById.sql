select "t"."id" as "id", "t"."institute_id" as "instituteId", "t"."enterprise_id" as "enterpriseId", "t"."demand_id" as "demandId", "t"."problem_zh" as "problemZh", "t"."result_zh" as "resultZh", "t"."solved_on" as "solvedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "solved_case" t
where "t"."id" = any($1)
and (t.demand_id is null or exists (select
from demand d
where d.id = t.demand_id
and d.visibility = 'PUBLIC'
and d.status <> 'DRAFT'))
order by "t"."id";
