select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."kind" as "kind", "t"."purpose" as "purpose", "t"."host_id" as "hostId", "t"."region_code" as "regionCode", "t"."size_target" as "sizeTarget", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "expert_pool" t
where "t"."id" = any($1)
order by "t"."id";
