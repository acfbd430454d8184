select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."calculation" as "calculation", "t"."formula" as "formula", "t"."numerator_zh" as "numeratorZh", "t"."numerator_en" as "numeratorEn", "t"."denominator_zh" as "denominatorZh", "t"."denominator_en" as "denominatorEn", "t"."sources" as "sources", "t"."is_official_statistic" as "isOfficialStatistic", "t"."aggregation" as "aggregation", "t"."period" as "period", "t"."unit" as "unit", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."code"::text as "__at", "t"."code"::text as "__key"
from "indicator" t
where ("t"."sources" && $1::text[])
and ("t"."aggregation" && $2::text[])
and ("t"."period" && $3::text[])
and ("t"."is_official_statistic" = $4)
and true
order by "t"."code" asc
limit 3;

select "t"."unit" as value, count(*) as count
from "indicator" t
where ("t"."sources" && $1::text[])
and ("t"."aggregation" && $2::text[])
and ("t"."period" && $3::text[])
and ("t"."is_official_statistic" = $4)
group by 1
order by 2 desc, 1;

select count(*) as count
from "indicator" t
where ("t"."sources" && $1::text[])
and ("t"."aggregation" && $2::text[])
and ("t"."period" && $3::text[])
and ("t"."is_official_statistic" = $4);
