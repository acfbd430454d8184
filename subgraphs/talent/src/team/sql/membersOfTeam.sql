select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."leader_id" as "leaderId", "t"."level" as "level", "t"."field" as "field", "t"."discipline_id" as "disciplineId", "t"."region_code" as "regionCode", "t"."since" as "since", "t"."dissolved_on" as "dissolvedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "team" t
where "t"."id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."team_id" as "teamId", "t"."talent_id" as "talentId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "team_membership" t
where "t"."team_id" = any($1)
order by "t"."starts_on", "t"."id";
