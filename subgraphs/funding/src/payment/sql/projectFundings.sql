select "t"."id" as "id", "t"."project_id" as "projectId", "t"."source" as "source", "t"."level" as "level", "t"."provider_id" as "providerId", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."year" as "year", "t"."paid_on" as "paidOn", "t"."chain_id" as "chainId", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "project_funding" t
where ("t"."project_id" = any($1::text[]))
and ("t"."source" = any($2::text[]))
and ("t"."level" = any($3::text[]))
and ("t"."region_code" = any($4::text[]))
and ("t"."year" = $5)
and ("t"."paid_on" is not null)
and (true
and "t"."amount_fen" >= $6::bigint)
and true
order by "t"."year" desc, "t"."id" desc
limit 21;

select "t"."level" as value, count(*) as count
from "project_funding" t
where ("t"."project_id" = any($1::text[]))
and ("t"."source" = any($2::text[]))
and ("t"."level" = any($3::text[]))
and ("t"."region_code" = any($4::text[]))
and ("t"."year" = $5)
and ("t"."paid_on" is not null)
and (true
and "t"."amount_fen" >= $6::bigint)
group by 1
order by 2 desc, 1;

select "t"."source" as value, count(*) as count
from "project_funding" t
where ("t"."project_id" = any($1::text[]))
and ("t"."source" = any($2::text[]))
and ("t"."level" = any($3::text[]))
and ("t"."region_code" = any($4::text[]))
and ("t"."year" = $5)
and ("t"."paid_on" is not null)
and (true
and "t"."amount_fen" >= $6::bigint)
group by 1
order by 2 desc, 1;

select "t"."year" as value, count(*) as count
from "project_funding" t
where ("t"."project_id" = any($1::text[]))
and ("t"."source" = any($2::text[]))
and ("t"."level" = any($3::text[]))
and ("t"."region_code" = any($4::text[]))
and ("t"."year" = $5)
and ("t"."paid_on" is not null)
and (true
and "t"."amount_fen" >= $6::bigint)
group by 1
order by 2 desc, 1;

select count(*) as count
from "project_funding" t
where ("t"."project_id" = any($1::text[]))
and ("t"."source" = any($2::text[]))
and ("t"."level" = any($3::text[]))
and ("t"."region_code" = any($4::text[]))
and ("t"."year" = $5)
and ("t"."paid_on" is not null)
and (true
and "t"."amount_fen" >= $6::bigint);
