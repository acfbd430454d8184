select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."kind" as "kind", "t"."level" as "level", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."parent_park_id" as "parentParkId", "t"."co_builder_id" as "coBuilderId", "t"."management_body_id" as "managementBodyId", "t"."is_three_zones" as "isThreeZones", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "park" t
where t.region_code = "k"."key"
and true
and true
order by "t"."id" asc
limit 3) x;

select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."level" as "level", "t"."parent_code" as "parentCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "region" t
where "t"."code" = any($1)
order by "t"."code";
