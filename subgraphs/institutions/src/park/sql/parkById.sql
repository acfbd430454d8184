select "t"."id" as "id", "t"."kind" as "kind", "t"."level" as "level", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."parent_park_id" as "parentParkId", "t"."co_builder_id" as "coBuilderId", "t"."management_body_id" as "managementBodyId", "t"."is_three_zones" as "isThreeZones", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "park" t
where "t"."id" = any($1)
order by "t"."id";
