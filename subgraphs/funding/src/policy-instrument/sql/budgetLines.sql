select "t"."id" as "id", "t"."kind" as "kind", "t"."level" as "level", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."fund_id" as "fundId", "t"."instrument_code" as "instrumentCode", "t"."amount_fen" as "amountFen", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "budget_line" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."instrument_code" = any($4::text[]))
and true
order by "t"."year" desc, "t"."id" desc
limit 21;

select "t"."kind" as value, count(*) as count
from "budget_line" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."instrument_code" = any($4::text[]))
group by 1
order by 2 desc, 1;

select "t"."region_code" as value, count(*) as count
from "budget_line" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."instrument_code" = any($4::text[]))
group by 1
order by 2 desc, 1;

select "t"."year" as value, count(*) as count
from "budget_line" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."instrument_code" = any($4::text[]))
group by 1
order by 2 desc, 1;

select count(*) as count
from "budget_line" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."instrument_code" = any($4::text[]));
