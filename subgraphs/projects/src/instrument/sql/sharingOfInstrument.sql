select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."instrument_id" as "instrumentId", "t"."provider_id" as "providerId", "t"."user_id" as "userId", "t"."hours" as "hours", "t"."fee_fen" as "feeFen", "t"."booked_on" as "bookedOn", "t"."completed_on" as "completedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."booked_on"::text as "__at", "t"."id"::text as "__key"
from "sharing_record" t
where t.instrument_id = "k"."key"
and (true
and "t"."completed_on" >= $2
and "t"."completed_on" <= $3)
and true
order by "t"."booked_on" desc, "t"."id" desc
limit 101) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "sharing_record" t
where t.instrument_id = "k"."key"
and (true
and "t"."completed_on" >= $2
and "t"."completed_on" <= $3)) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."user_id" as value, count(*) as count
from "sharing_record" t
where t.instrument_id = "k"."key"
and (true
and "t"."completed_on" >= $2
and "t"."completed_on" <= $3)
group by 1
order by 2 desc, 1) x;

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."model" as "model", "t"."owner_id" as "ownerId", "t"."platform_id" as "platformId", "t"."value_fen" as "valueFen", "t"."open_to_public" as "openToPublic", "t"."rate_per_hour_fen" as "ratePerHourFen", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "instrument" t
where ("t"."open_to_public" = $1)
and ("t"."city_code" = any($2::text[]))
and true
order by "t"."id" asc
limit 21;
