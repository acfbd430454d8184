select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."from_en" as "fromEn", "t"."to_en" as "toEn", "t"."cadence" as "cadence", "t"."content_en" as "contentEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "reporting_duty" t
where "t"."code" = any($1)
order by "t"."code";
