select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."region_code" as "regionCode", "t"."field" as "field", "t"."requested_on" as "requestedOn", "t"."answered_on" as "answeredOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "commissioner_request" t
where "t"."id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."request_id" as "requestId", "t"."talent_id" as "talentId", "t"."university_id" as "universityId", "t"."enterprise_id" as "enterpriseId", "t"."region_code" as "regionCode", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "commissioner_assignment" t
where "t"."request_id" = any($1)
order by "t"."starts_on", "t"."id";
