select "t"."id" as "id", "t"."body_id" as "bodyId", "t"."title_zh" as "titleZh", "t"."quarter" as "quarter", "t"."scheduled_on" as "scheduledOn", "t"."held_on" as "heldOn", "t"."status" as "status", "t"."minutes_zh" as "minutesZh", "t"."minutes_published_on" as "minutesPublishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "meeting" t
where "t"."id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."meeting_id" as "meetingId", "t"."agenda_item_id" as "agendaItemId", "t"."ordinal" as "ordinal", "t"."text_zh" as "textZh", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "resolution" t
where "t"."meeting_id" = any($1)
and (t.published_on is not null or t.meeting_id in (select m.id
from meeting m
join coordination_body b on b.id = m.body_id
where "b"."region_code" >= $2::text
and "b"."region_code" < $3::text || 'A'))
order by t.ordinal, t.id;
