select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."initiator_id" as "initiatorId", "t"."counterpart_id" as "counterpartId", "t"."park_id" as "parkId", "t"."region_code" as "regionCode", "t"."docked_on" as "dockedOn", "t"."topic_zh" as "topicZh", "t"."result" as "result", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."docked_on"::text as "__at", "t"."id"::text as "__key"
from "docking_record" t
where t.park_id = "k"."key"
and true
and true
order by "t"."docked_on" desc, "t"."id" desc
limit 3) x;
