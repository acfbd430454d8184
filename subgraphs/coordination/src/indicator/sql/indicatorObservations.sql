select "t"."id" as "id", "t"."indicator_code" as "indicatorCode", "t"."region_code" as "regionCode", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."stat_year" as "statYear", "t"."report_year" as "reportYear", "t"."quarter" as "quarter", "t"."value" as "value", "t"."mask" as "mask", "t"."unit" as "unit", "t"."growth" as "growth", "t"."growth_mask" as "growthMask", "t"."rank" as "rank", "t"."rank_of" as "rankOf", "t"."source" as "source", "t"."verified_by_id" as "verifiedById", "t"."status" as "status", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."published_on"::text as "__at", "t"."id"::text as "__key"
from "indicator_observation" t
where (t.status = 'PUBLISHED')
and ("t"."stat_year" = $1)
and ("t"."value" is not null)
and true
order by "t"."published_on" desc, "t"."id" desc
limit 3;

select "t"."source" as value, count(*) as count
from "indicator_observation" t
where (t.status = 'PUBLISHED')
and ("t"."stat_year" = $1)
and ("t"."value" is not null)
group by 1
order by 2 desc, 1;

select count(*) as count
from "indicator_observation" t
where (t.status = 'PUBLISHED')
and ("t"."stat_year" = $1)
and ("t"."value" is not null);
