select "t"."id" as "id", "t"."event_id" as "eventId", "t"."institution_id" as "institutionId", "t"."role" as "role", "t"."sector" as "sector", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "event_participation" t
where "t"."event_id" = any($1)
and t.role = 'HOST'
order by "t"."id";

select "t"."id" as "id", "t"."kind" as "kind", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."role" as "role", "t"."status" as "status", "t"."attendance" as "attendance", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "collaboration_event" t
where "t"."id" = any($1)
order by "t"."id";
