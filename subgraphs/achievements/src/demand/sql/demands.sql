select "t"."chain_id" as value, count(*) as count
from "demand" t
where (t.visibility = 'PUBLIC'
and t.status <> 'DRAFT')
and ((t.status = any($1::text[])) = $2)
and ("t"."technology_kind" = any($3::text[]))
and ("t"."published_on" >= $4::date
and "t"."published_on" <= $5::date)
and ("t"."title_zh" ilike $6 or "t"."field" ilike $7)
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."description_zh" as "descriptionZh", "t"."field" as "field", "t"."enterprise_id" as "enterpriseId", "t"."chain_id" as "chainId", "t"."technology_kind" as "technologyKind", "t"."budget_fen" as "budgetFen", "t"."published_on" as "publishedOn", "t"."first_response_on" as "firstResponseOn", "t"."visibility" as "visibility", "t"."is_civil_military" as "isCivilMilitary", "t"."status" as "status", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "demand" t
where (t.visibility = 'PUBLIC'
and t.status <> 'DRAFT')
and ((t.status = any($1::text[])) = $2)
and ("t"."technology_kind" = any($3::text[]))
and ("t"."published_on" >= $4::date
and "t"."published_on" <= $5::date)
and ("t"."title_zh" ilike $6 or "t"."field" ilike $7)
and true
order by "t"."id" asc
limit 3;

select "t"."status" as value, count(*) as count
from "demand" t
where (t.visibility = 'PUBLIC'
and t.status <> 'DRAFT')
and ((t.status = any($1::text[])) = $2)
and ("t"."technology_kind" = any($3::text[]))
and ("t"."published_on" >= $4::date
and "t"."published_on" <= $5::date)
and ("t"."title_zh" ilike $6 or "t"."field" ilike $7)
group by 1
order by 2 desc, 1;

select count(*) as count
from "demand" t
where (t.visibility = 'PUBLIC'
and t.status <> 'DRAFT')
and ((t.status = any($1::text[])) = $2)
and ("t"."technology_kind" = any($3::text[]))
and ("t"."published_on" >= $4::date
and "t"."published_on" <= $5::date)
and ("t"."title_zh" ilike $6 or "t"."field" ilike $7);
