select "t"."id" as "id", "t"."fund_id" as "fundId", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."status" as "status", "t"."score" as "score", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "fund_evaluation" t
where ("t"."region_code" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."status" = any($3::text[]))
and true
order by "t"."year" desc, "t"."id" desc
limit 21;

select "t"."status" as value, count(*) as count
from "fund_evaluation" t
where ("t"."region_code" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."status" = any($3::text[]))
group by 1
order by 2 desc, 1;

select "t"."year" as value, count(*) as count
from "fund_evaluation" t
where ("t"."region_code" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."status" = any($3::text[]))
group by 1
order by 2 desc, 1;

select count(*) as count
from "fund_evaluation" t
where ("t"."region_code" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."status" = any($3::text[]));
