select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."region_code" as "regionCode", "t"."field" as "field", "t"."requested_on" as "requestedOn", "t"."answered_on" as "answeredOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "commissioner_request" t
where "t"."id" = any($1)
order by "t"."id";
