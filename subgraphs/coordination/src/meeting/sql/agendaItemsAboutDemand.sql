select s.subject_id as key, "t"."id" as "id", "t"."meeting_id" as "meetingId", "t"."ordinal" as "ordinal", "t"."kind" as "kind", "t"."title_zh" as "titleZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from agenda_item_subject s
join agenda_item t on t.id = s.agenda_item_id
join meeting m on m.id = t.meeting_id
where s.subject_type = 'Demand'
and s.subject_id = any($1)
order by m.scheduled_on desc, t.id;
