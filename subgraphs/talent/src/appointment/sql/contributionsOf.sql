select "t"."id" as "id", "t"."appointment_id" as "appointmentId", "t"."kind" as "kind", "t"."contributed_on" as "contributedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "appointment_contribution" t
where "t"."appointment_id" = any($1)
order by "t"."contributed_on", "t"."id";

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."kind" as "kind", "t"."host_id" as "hostId", "t"."region_code" as "regionCode", "t"."discipline_id" as "disciplineId", "t"."programme" as "programme", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "appointment" t
where "t"."id" = any($1)
and t.status in ('APPOINTED', 'ACTIVE', 'ENDED')
order by "t"."id";
