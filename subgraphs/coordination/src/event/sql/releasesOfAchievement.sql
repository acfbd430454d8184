select "t"."id" as "id", "t"."event_id" as "eventId", "t"."achievement_id" as "achievementId", "t"."exhibitor_id" as "exhibitorId", "t"."kind" as "kind", "t"."shown_on" as "shownOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "event_exhibit" t
where "t"."achievement_id" = any($1)
and t.kind = 'RELEASE'
order by t.shown_on, t.id;
