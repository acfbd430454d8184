select "t"."id" as "id", "t"."body_id" as "bodyId", "t"."title_zh" as "titleZh", "t"."quarter" as "quarter", "t"."scheduled_on" as "scheduledOn", "t"."held_on" as "heldOn", "t"."status" as "status", "t"."minutes_zh" as "minutesZh", "t"."minutes_published_on" as "minutesPublishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "meeting" t
where "t"."id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."meeting_id" as "meetingId", "t"."ordinal" as "ordinal", "t"."kind" as "kind", "t"."title_zh" as "titleZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "agenda_item" t
where "t"."meeting_id" = any($1)
order by "t"."ordinal", "t"."id";
