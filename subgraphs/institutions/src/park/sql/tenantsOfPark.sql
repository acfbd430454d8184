select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."park_id" as "parkId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "park_tenancy" t
where t.park_id = "k"."key"
and (("t"."ends_on" is null) = $2)
and true
order by "t"."starts_on" asc, "t"."id" asc
limit 3) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "park_tenancy" t
where t.park_id = "k"."key"
and (("t"."ends_on" is null) = $2)) x;

select "t"."id" as "id", "t"."kind" as "kind", "t"."level" as "level", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."parent_park_id" as "parentParkId", "t"."co_builder_id" as "coBuilderId", "t"."management_body_id" as "managementBodyId", "t"."is_three_zones" as "isThreeZones", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "park" t
where "t"."id" = any($1)
order by "t"."id";
