select "t"."id" as "id", "t"."achievement_id" as "achievementId", "t"."talent_id" as "talentId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "use_right_grant" t
where (exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null))
and ((t.ends_on + 1 >= t.starts_on + interval '10 years') = $1)
and (t.achievement_id in (select achievement_id
from achievement_owner
where institution_id = any($2::text[])))
and true
order by "t"."id" asc
limit 3;

select "t"."status" as value, count(*) as count
from "use_right_grant" t
where (exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null))
and ((t.ends_on + 1 >= t.starts_on + interval '10 years') = $1)
and (t.achievement_id in (select achievement_id
from achievement_owner
where institution_id = any($2::text[])))
group by 1
order by 2 desc, 1;

select count(*) as count
from "use_right_grant" t
where (exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null))
and ((t.ends_on + 1 >= t.starts_on + interval '10 years') = $1)
and (t.achievement_id in (select achievement_id
from achievement_owner
where institution_id = any($2::text[])));
