select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."year" as "year", "t"."kind" as "kind", "t"."instrument_code" as "instrumentCode", "t"."deduction_fen" as "deductionFen", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "tax_benefit" t
where ("t"."kind" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."region_code" = any($3::text[]))
and true
order by "t"."year" desc, "t"."id" desc
limit 21;

select "t"."kind" as value, count(*) as count
from "tax_benefit" t
where ("t"."kind" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."region_code" = any($3::text[]))
group by 1
order by 2 desc, 1;

select "t"."year" as value, count(*) as count
from "tax_benefit" t
where ("t"."kind" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."region_code" = any($3::text[]))
group by 1
order by 2 desc, 1;

select count(*) as count
from "tax_benefit" t
where ("t"."kind" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."region_code" = any($3::text[]));
