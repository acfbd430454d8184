select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."direction" as "direction", "t"."role" as "role", "t"."zone_id" as "zoneId", "t"."home_institution_id" as "homeInstitutionId", "t"."host_institution_id" as "hostInstitutionId", "t"."region_code" as "regionCode", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."assessment" as "assessment", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "secondment" t
where t.zone_id = "k"."key"
and (t.status in ('APPROVED', 'ON_DUTY', 'ASSESSED', 'COMPLETED'))
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3) x;
