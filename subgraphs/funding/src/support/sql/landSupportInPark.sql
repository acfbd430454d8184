select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."granter_id" as "granterId", "t"."grantee_id" as "granteeId", "t"."conversion_id" as "conversionId", "t"."achievement_id" as "achievementId", "t"."park_id" as "parkId", "t"."region_code" as "regionCode", "t"."area_mu" as "areaMu", "t"."granted_on" as "grantedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."granted_on"::text as "__at", "t"."id"::text as "__key"
from "land_support" t
where t.park_id = "k"."key"
and true
and true
order by "t"."granted_on" desc, "t"."id" desc
limit 21) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "land_support" t
where t.park_id = "k"."key"
and true) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."region_code" as value, count(*) as count
from "land_support" t
where t.park_id = "k"."key"
and true
group by 1
order by 2 desc, 1) x;
