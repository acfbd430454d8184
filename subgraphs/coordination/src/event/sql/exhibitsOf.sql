select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."event_id" as "eventId", "t"."achievement_id" as "achievementId", "t"."exhibitor_id" as "exhibitorId", "t"."kind" as "kind", "t"."shown_on" as "shownOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "event_exhibit" t
where t.event_id = "k"."key"
and true
and true
order by "t"."id" asc
limit 3) x;

select "t"."id" as "id", "t"."kind" as "kind", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."role" as "role", "t"."status" as "status", "t"."attendance" as "attendance", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "collaboration_event" t
where "t"."id" = any($1)
order by "t"."id";
