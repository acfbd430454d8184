select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."kind" as "kind", "t"."purpose" as "purpose", "t"."host_id" as "hostId", "t"."region_code" as "regionCode", "t"."size_target" as "sizeTarget", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "expert_pool" t
where ("t"."kind" = any($1::text[]))
and true
order by "t"."id" asc
limit 3;

select count(*) as count
from "expert_pool" t
where ("t"."kind" = any($1::text[]));
