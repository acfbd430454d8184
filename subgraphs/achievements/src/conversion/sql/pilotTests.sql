select "t"."id" as "id", "t"."achievement_id" as "achievementId", "t"."conversion_id" as "conversionId", "t"."region_code" as "regionCode", "t"."enterprise_id" as "enterpriseId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."result" as "result", "t"."data_zh" as "dataZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "pilot_test" t
where (exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null))
and ("t"."starts_on" >= $1::date
and "t"."starts_on" <= $2::date)
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3;

select "t"."result" as value, count(*) as count
from "pilot_test" t
where (exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null))
and ("t"."starts_on" >= $1::date
and "t"."starts_on" <= $2::date)
group by 1
order by 2 desc, 1;

select count(*) as count
from "pilot_test" t
where (exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null))
and ("t"."starts_on" >= $1::date
and "t"."starts_on" <= $2::date);
