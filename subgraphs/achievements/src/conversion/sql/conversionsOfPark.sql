select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."achievement_id" as "achievementId", "t"."method" as "method", "t"."region_code" as "regionCode", "t"."park_id" as "parkId", "t"."enterprise_id" as "enterpriseId", "t"."carrier_id" as "carrierId", "t"."platform_id" as "platformId", "t"."is_first" as "isFirst", "t"."decided_on" as "decidedOn", "t"."status" as "status", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "conversion" t
where t.park_id = "k"."key"
and ("t"."status" = any($2::text[]))
and ("t"."decided_on" >= $3::date
and "t"."decided_on" <= $4::date)
and true
order by "t"."id" asc
limit 3) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "conversion" t
where t.park_id = "k"."key"
and ("t"."status" = any($2::text[]))
and ("t"."decided_on" >= $3::date
and "t"."decided_on" <= $4::date)) x;
