select "t"."id" as "id", "t"."kind" as "kind", "t"."level" as "level", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."parent_park_id" as "parentParkId", "t"."co_builder_id" as "coBuilderId", "t"."management_body_id" as "managementBodyId", "t"."is_three_zones" as "isThreeZones", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "park" t
where ("t"."kind" = any($1::text[]))
and ("t"."is_three_zones" = $2)
and true
order by "t"."id" asc
limit 3;

select "t"."kind" as value, count(*) as count
from "park" t
where ("t"."kind" = any($1::text[]))
and ("t"."is_three_zones" = $2)
group by 1
order by 2 desc, 1;

select "t"."level" as value, count(*) as count
from "park" t
where ("t"."kind" = any($1::text[]))
and ("t"."is_three_zones" = $2)
group by 1
order by 2 desc, 1;

select "t"."region_code" as value, count(*) as count
from "park" t
where ("t"."kind" = any($1::text[]))
and ("t"."is_three_zones" = $2)
group by 1
order by 2 desc, 1;

select count(*) as count
from "park" t
where ("t"."kind" = any($1::text[]))
and ("t"."is_three_zones" = $2);
