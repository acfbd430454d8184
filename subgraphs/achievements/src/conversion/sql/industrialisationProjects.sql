select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."conversion_id" as "conversionId", "t"."region_code" as "regionCode", "t"."park_id" as "parkId", "t"."phase" as "phase", "t"."patent_id" as "patentId", "t"."started_on" as "startedOn", "t"."in_production_on" as "inProductionOn", "t"."investment_fen" as "investmentFen", "t"."sales_fen" as "salesFen", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "industrialisation_project" t
where ("t"."phase" = any($1::text[]))
and true
order by "t"."id" asc
limit 3;

select "t"."phase" as value, count(*) as count
from "industrialisation_project" t
where ("t"."phase" = any($1::text[]))
group by 1
order by 2 desc, 1;

select count(*) as count
from "industrialisation_project" t
where ("t"."phase" = any($1::text[]));
