select "t"."id" as "id", "t"."award_id" as "awardId", "t"."institution_id" as "institutionId", "t"."rank" as "rank", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "award_holder" t
where "t"."award_id" = any($1)
order by "t"."rank", "t"."id";

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."kind" as "kind", "t"."level" as "level", "t"."grade" as "grade", "t"."year" as "year", "t"."achievement_id" as "achievementId", "t"."project_id" as "projectId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "award" t
where "t"."id" = any($1)
and (t.achievement_id is null or exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null))
order by "t"."id";
