select "t"."id" as "id", "t"."kind" as "kind", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."role" as "role", "t"."status" as "status", "t"."attendance" as "attendance", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "collaboration_event" t
where ("t"."year" = $1)
and (t.id in (select event_id
from event_participation
where role = 'HOST'
and institution_id = any($2::text[])))
and (t.id in (select event_id
from event_participation
where institution_id = any($3::text[])))
and true
order by "t"."year" desc, "t"."id" desc
limit 3;

select "t"."kind" as value, count(*) as count
from "collaboration_event" t
where ("t"."year" = $1)
and (t.id in (select event_id
from event_participation
where role = 'HOST'
and institution_id = any($2::text[])))
and (t.id in (select event_id
from event_participation
where institution_id = any($3::text[])))
group by 1
order by 2 desc, 1;

select count(*) as count
from "collaboration_event" t
where ("t"."year" = $1)
and (t.id in (select event_id
from event_participation
where role = 'HOST'
and institution_id = any($2::text[])))
and (t.id in (select event_id
from event_participation
where institution_id = any($3::text[])));
