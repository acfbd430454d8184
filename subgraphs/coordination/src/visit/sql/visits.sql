select "t"."direction" as value, count(*) as count
from "visit" t
where ("t"."visitor_kind" = any($1::text[]))
and ("t"."visited_on" >= $2::date
and "t"."visited_on" <= $3::date)
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."visitor_kind" as "visitorKind", "t"."direction" as "direction", "t"."region_code" as "regionCode", "t"."visitor_id" as "visitorId", "t"."visited_id" as "visitedId", "t"."visited_on" as "visitedOn", "t"."topic_zh" as "topicZh", "t"."groups" as "groups", "t"."persons" as "persons", "t"."note_zh" as "noteZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."visited_on"::text as "__at", "t"."id"::text as "__key"
from "visit" t
where ("t"."visitor_kind" = any($1::text[]))
and ("t"."visited_on" >= $2::date
and "t"."visited_on" <= $3::date)
and true
order by "t"."visited_on" desc, "t"."id" desc
limit 3;

select count(*) as count
from "visit" t
where ("t"."visitor_kind" = any($1::text[]))
and ("t"."visited_on" >= $2::date
and "t"."visited_on" <= $3::date);
