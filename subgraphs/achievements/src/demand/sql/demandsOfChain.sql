select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."description_zh" as "descriptionZh", "t"."field" as "field", "t"."enterprise_id" as "enterpriseId", "t"."chain_id" as "chainId", "t"."technology_kind" as "technologyKind", "t"."budget_fen" as "budgetFen", "t"."published_on" as "publishedOn", "t"."first_response_on" as "firstResponseOn", "t"."visibility" as "visibility", "t"."is_civil_military" as "isCivilMilitary", "t"."status" as "status", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "demand" t
where t.chain_id = "k"."key"
and (t.visibility = 'PUBLIC'
and t.status <> 'DRAFT')
and true
order by "t"."id" asc
limit 3) x;
