select "t"."id" as "id", "t"."indicator_code" as "indicatorCode", "t"."region_code" as "regionCode", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."stat_year" as "statYear", "t"."report_year" as "reportYear", "t"."quarter" as "quarter", "t"."value" as "value", "t"."mask" as "mask", "t"."unit" as "unit", "t"."growth" as "growth", "t"."growth_mask" as "growthMask", "t"."rank" as "rank", "t"."rank_of" as "rankOf", "t"."source" as "source", "t"."verified_by_id" as "verifiedById", "t"."status" as "status", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "indicator_observation" t
where "t"."id" = any($1)
and t.status = 'PUBLISHED'
order by "t"."id";
