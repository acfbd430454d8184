select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."calculation" as "calculation", "t"."formula" as "formula", "t"."numerator_zh" as "numeratorZh", "t"."numerator_en" as "numeratorEn", "t"."denominator_zh" as "denominatorZh", "t"."denominator_en" as "denominatorEn", "t"."sources" as "sources", "t"."is_official_statistic" as "isOfficialStatistic", "t"."aggregation" as "aggregation", "t"."period" as "period", "t"."unit" as "unit", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "indicator" t
where "t"."code" = any($1)
order by "t"."code";
