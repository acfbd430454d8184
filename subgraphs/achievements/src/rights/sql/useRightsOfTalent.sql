select "t"."id" as "id", "t"."achievement_id" as "achievementId", "t"."talent_id" as "talentId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "use_right_grant" t
where "t"."talent_id" = any($1)
and exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null)
order by "t"."id";
