select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."region_code" as "regionCode", "t"."field" as "field", "t"."requested_on" as "requestedOn", "t"."answered_on" as "answeredOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."requested_on"::text as "__at", "t"."id"::text as "__key"
from "commissioner_request" t
where ("t"."answered_on" is null)
and true
order by "t"."requested_on" desc, "t"."id" desc
limit 3;

select count(*) as count
from "commissioner_request" t
where ("t"."answered_on" is null);
