select "t"."id" as "id", "t"."achievement_id" as "achievementId", "t"."conversion_id" as "conversionId", "t"."region_code" as "regionCode", "t"."enterprise_id" as "enterpriseId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."result" as "result", "t"."data_zh" as "dataZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "pilot_test" t
where "t"."conversion_id" = any($1)
and exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null)
order by t.starts_on, t.id;

select "t"."id" as "id", "t"."achievement_id" as "achievementId", "t"."method" as "method", "t"."region_code" as "regionCode", "t"."park_id" as "parkId", "t"."enterprise_id" as "enterpriseId", "t"."carrier_id" as "carrierId", "t"."platform_id" as "platformId", "t"."is_first" as "isFirst", "t"."decided_on" as "decidedOn", "t"."status" as "status", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "conversion" t
where "t"."id" = any($1)
order by "t"."id";
