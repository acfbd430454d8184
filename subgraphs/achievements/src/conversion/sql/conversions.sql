select "t"."id" as "id", "t"."achievement_id" as "achievementId", "t"."method" as "method", "t"."region_code" as "regionCode", "t"."park_id" as "parkId", "t"."enterprise_id" as "enterpriseId", "t"."carrier_id" as "carrierId", "t"."platform_id" as "platformId", "t"."is_first" as "isFirst", "t"."decided_on" as "decidedOn", "t"."status" as "status", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "conversion" t
where ("t"."decided_on" >= $1::date
and "t"."decided_on" <= $2::date)
and ("t"."carrier_id" is not null)
and true
order by "t"."id" asc
limit 3;

select "t"."park_id" as value, count(*) as count
from "conversion" t
where ("t"."decided_on" >= $1::date
and "t"."decided_on" <= $2::date)
and ("t"."carrier_id" is not null)
group by 1
order by 2 desc, 1;

select "t"."status" as value, count(*) as count
from "conversion" t
where ("t"."decided_on" >= $1::date
and "t"."decided_on" <= $2::date)
and ("t"."carrier_id" is not null)
group by 1
order by 2 desc, 1;

select count(*) as count
from "conversion" t
where ("t"."decided_on" >= $1::date
and "t"."decided_on" <= $2::date)
and ("t"."carrier_id" is not null);
