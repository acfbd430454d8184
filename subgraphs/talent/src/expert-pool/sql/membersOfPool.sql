select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."pool_id" as "poolId", "t"."talent_id" as "talentId", "t"."department" as "department", "t"."trade" as "trade", "t"."field" as "field", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "expert_membership" t
where t.pool_id = "k"."key"
and (exists (select
from talent p
where p.id = t.talent_id
and p.name_consent_on is not null))
and true
order by "t"."starts_on" asc, "t"."id" asc
limit 3) x;

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."kind" as "kind", "t"."purpose" as "purpose", "t"."host_id" as "hostId", "t"."region_code" as "regionCode", "t"."size_target" as "sizeTarget", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "expert_pool" t
where "t"."id" = any($1)
order by "t"."id";
