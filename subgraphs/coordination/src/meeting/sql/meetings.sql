select "t"."id" as "id", "t"."body_id" as "bodyId", "t"."title_zh" as "titleZh", "t"."quarter" as "quarter", "t"."scheduled_on" as "scheduledOn", "t"."held_on" as "heldOn", "t"."status" as "status", "t"."minutes_zh" as "minutesZh", "t"."minutes_published_on" as "minutesPublishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."scheduled_on"::text as "__at", "t"."id"::text as "__key"
from "meeting" t
where (t.body_id in (select id
from coordination_body
where region_code = any($1::text[])))
and ("t"."held_on" >= $2::date
and "t"."held_on" <= $3::date)
and (true
and "t"."held_on" >= $4
and "t"."held_on" <= $5)
and true
order by "t"."scheduled_on" desc, "t"."id" desc
limit 3;

select "t"."status" as value, count(*) as count
from "meeting" t
where (t.body_id in (select id
from coordination_body
where region_code = any($1::text[])))
and ("t"."held_on" >= $2::date
and "t"."held_on" <= $3::date)
and (true
and "t"."held_on" >= $4
and "t"."held_on" <= $5)
group by 1
order by 2 desc, 1;

select count(*) as count
from "meeting" t
where (t.body_id in (select id
from coordination_body
where region_code = any($1::text[])))
and ("t"."held_on" >= $2::date
and "t"."held_on" <= $3::date)
and (true
and "t"."held_on" >= $4
and "t"."held_on" <= $5);
