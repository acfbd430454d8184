select "t"."id" as "id", "t"."scheme" as "scheme", "t"."label_zh" as "labelZh", "t"."region_code" as "regionCode", "t"."unit_id" as "unitId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "liaison_official" t
where "t"."id" = any($1)
order by "t"."id";
