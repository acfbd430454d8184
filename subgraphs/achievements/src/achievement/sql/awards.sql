select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."kind" as "kind", "t"."level" as "level", "t"."grade" as "grade", "t"."year" as "year", "t"."achievement_id" as "achievementId", "t"."project_id" as "projectId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "award" t
where ((t.achievement_id is null or exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null)))
and ("t"."year" = $1)
and (t.id in (select award_id
from award_holder
where institution_id = any($2::text[])))
and true
order by "t"."id" asc
limit 3;

select "t"."kind" as value, count(*) as count
from "award" t
where ((t.achievement_id is null or exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null)))
and ("t"."year" = $1)
and (t.id in (select award_id
from award_holder
where institution_id = any($2::text[])))
group by 1
order by 2 desc, 1;

select count(*) as count
from "award" t
where ((t.achievement_id is null or exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null)))
and ("t"."year" = $1)
and (t.id in (select award_id
from award_holder
where institution_id = any($2::text[])));
