select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."level" as "level", "t"."parent_code" as "parentCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."code"::text as "__at", "t"."code"::text as "__key"
from "region" t
where "t"."parent_code" = "k"."key"
and true
and true
order by "t"."code" asc
limit 3) x;

select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."level" as "level", "t"."parent_code" as "parentCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "region" t
where "t"."code" = any($1)
order by "t"."code";
