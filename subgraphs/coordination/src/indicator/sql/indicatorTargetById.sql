select "t"."id" as "id", "t"."indicator_code" as "indicatorCode", "t"."region_code" as "regionCode", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."year" as "year", "t"."period" as "period", "t"."value" as "value", "t"."mask" as "mask", "t"."unit" as "unit", "t"."comparator" as "comparator", "t"."ambition" as "ambition", "t"."status" as "status", "t"."clause_id" as "clauseId", "t"."responsible_ids" as "responsibleIds", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "indicator_target" t
where "t"."id" = any($1)
order by "t"."id";
