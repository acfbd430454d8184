select "t"."id" as "id", "t"."institute_id" as "instituteId", "t"."enterprise_id" as "enterpriseId", "t"."demand_id" as "demandId", "t"."problem_zh" as "problemZh", "t"."result_zh" as "resultZh", "t"."solved_on" as "solvedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "solved_case" t
where "t"."demand_id" = any($1)
and (t.demand_id is null or exists (select
from demand d
where d.id = t.demand_id
and d.visibility = 'PUBLIC'
and d.status <> 'DRAFT'))
order by t.solved_on, t.id;

select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."description_zh" as "descriptionZh", "t"."field" as "field", "t"."enterprise_id" as "enterpriseId", "t"."chain_id" as "chainId", "t"."technology_kind" as "technologyKind", "t"."budget_fen" as "budgetFen", "t"."published_on" as "publishedOn", "t"."first_response_on" as "firstResponseOn", "t"."visibility" as "visibility", "t"."is_civil_military" as "isCivilMilitary", "t"."status" as "status", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "demand" t
where "t"."id" = any($1)
and t.visibility = 'PUBLIC'
and t.status <> 'DRAFT'
order by "t"."id";
