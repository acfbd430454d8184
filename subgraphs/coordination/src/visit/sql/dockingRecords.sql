select "t"."id" as "id", "t"."initiator_id" as "initiatorId", "t"."counterpart_id" as "counterpartId", "t"."park_id" as "parkId", "t"."region_code" as "regionCode", "t"."docked_on" as "dockedOn", "t"."topic_zh" as "topicZh", "t"."result" as "result", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."docked_on"::text as "__at", "t"."id"::text as "__key"
from "docking_record" t
where ("t"."park_id" = any($1::text[]))
and ("t"."docked_on" >= $2::date
and "t"."docked_on" <= $3::date)
and true
order by "t"."docked_on" desc, "t"."id" desc
limit 3;

select "t"."result" as value, count(*) as count
from "docking_record" t
where ("t"."park_id" = any($1::text[]))
and ("t"."docked_on" >= $2::date
and "t"."docked_on" <= $3::date)
group by 1
order by 2 desc, 1;

select count(*) as count
from "docking_record" t
where ("t"."park_id" = any($1::text[]))
and ("t"."docked_on" >= $2::date
and "t"."docked_on" <= $3::date);
