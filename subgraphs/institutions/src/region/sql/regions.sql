select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."level" as "level", "t"."parent_code" as "parentCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."code"::text as "__at", "t"."code"::text as "__key"
from "region" t
where ("t"."level" = any($1::text[]))
and ("t"."parent_code" = any($2::text[]))
and (("t"."valid_to" is null) = $3)
and ("t"."name_zh" ilike $4 or "t"."name_en" ilike $5)
and true
order by "t"."code" asc
limit 3;

select "t"."level" as value, count(*) as count
from "region" t
where ("t"."level" = any($1::text[]))
and ("t"."parent_code" = any($2::text[]))
and (("t"."valid_to" is null) = $3)
and ("t"."name_zh" ilike $4 or "t"."name_en" ilike $5)
group by 1
order by 2 desc, 1;

select count(*) as count
from "region" t
where ("t"."level" = any($1::text[]))
and ("t"."parent_code" = any($2::text[]))
and (("t"."valid_to" is null) = $3)
and ("t"."name_zh" ilike $4 or "t"."name_en" ilike $5);
