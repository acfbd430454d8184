select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."level" as "level", "t"."parent_code" as "parentCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "region" t
where "t"."code" = any($1)
order by "t"."code";
