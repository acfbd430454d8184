select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."platform_id" as "platformId", "t"."home_institution_id" as "homeInstitutionId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "platform_staffing" t
where "t"."id" = any($1)
order by "t"."id";
