select "t"."code" as value, count(*) as count
from "fund_programme" t
where ("t"."code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."owner_id" = any($3::text[]))
and ("t"."name_zh" ilike $4 or "t"."name_en" ilike $5)
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."owner_id" as "ownerId", "t"."year" as "year", "t"."budget_fen" as "budgetFen", "t"."priority" as "priority", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "fund_programme" t
where ("t"."code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."owner_id" = any($3::text[]))
and ("t"."name_zh" ilike $4 or "t"."name_en" ilike $5)
and true
order by "t"."id" asc
limit 21;

select "t"."region_code" as value, count(*) as count
from "fund_programme" t
where ("t"."code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."owner_id" = any($3::text[]))
and ("t"."name_zh" ilike $4 or "t"."name_en" ilike $5)
group by 1
order by 2 desc, 1;

select count(*) as count
from "fund_programme" t
where ("t"."code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."owner_id" = any($3::text[]))
and ("t"."name_zh" ilike $4 or "t"."name_en" ilike $5);
