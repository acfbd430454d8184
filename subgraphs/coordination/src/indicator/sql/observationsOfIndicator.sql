select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."indicator_code" as "indicatorCode", "t"."region_code" as "regionCode", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."stat_year" as "statYear", "t"."report_year" as "reportYear", "t"."quarter" as "quarter", "t"."value" as "value", "t"."mask" as "mask", "t"."unit" as "unit", "t"."growth" as "growth", "t"."growth_mask" as "growthMask", "t"."rank" as "rank", "t"."rank_of" as "rankOf", "t"."source" as "source", "t"."verified_by_id" as "verifiedById", "t"."status" as "status", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."published_on"::text as "__at", "t"."id"::text as "__key"
from "indicator_observation" t
where t.indicator_code = "k"."key"
and (t.status = 'PUBLISHED')
and true
order by "t"."published_on" desc, "t"."id" desc
limit 3) x;

select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."calculation" as "calculation", "t"."formula" as "formula", "t"."numerator_zh" as "numeratorZh", "t"."numerator_en" as "numeratorEn", "t"."denominator_zh" as "denominatorZh", "t"."denominator_en" as "denominatorEn", "t"."sources" as "sources", "t"."is_official_statistic" as "isOfficialStatistic", "t"."aggregation" as "aggregation", "t"."period" as "period", "t"."unit" as "unit", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "indicator" t
where "t"."code" = any($1)
order by "t"."code";
