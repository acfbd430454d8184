select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."registered_no" as "registeredNo", "t"."stage" as "stage", "t"."right_state" as "rightState", "t"."is_service_invention" as "isServiceInvention", "t"."is_original" as "isOriginal", "t"."own_ip" as "ownIp", "t"."is_important" as "isImportant", "t"."is_major" as "isMajor", "t"."source_project_id" as "sourceProjectId", "t"."discipline_id" as "disciplineId", "t"."team_id" as "teamId", "t"."platform_id" as "platformId", "t"."appraised_on" as "appraisedOn", "t"."appraised_by" as "appraisedBy", "t"."appraisal_grade" as "appraisalGrade", "t"."published_on" as "publishedOn", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "achievement" t
where (t.published_on is not null)
and (t.id in (select achievement_id
from achievement_owner
where institution_id = any($1::text[])))
and (exists ( select
from award w
where w.achievement_id = t.id
and w.level in ('NATIONAL', 'PROVINCIAL')
and w.kind in ('NATURAL_SCIENCE', 'TECHNICAL_INVENTION', 'ST_PROGRESS')) = $2)
and (exists ( select
from conversion c
where c.achievement_id = t.id
and c.city_code = t.city_code
and c.status <> 'ABANDONED') = $3)
and true
order by "t"."id" asc
limit 3;

select "t"."stage" as value, count(*) as count
from "achievement" t
where (t.published_on is not null)
and (t.id in (select achievement_id
from achievement_owner
where institution_id = any($1::text[])))
and (exists ( select
from award w
where w.achievement_id = t.id
and w.level in ('NATIONAL', 'PROVINCIAL')
and w.kind in ('NATURAL_SCIENCE', 'TECHNICAL_INVENTION', 'ST_PROGRESS')) = $2)
and (exists ( select
from conversion c
where c.achievement_id = t.id
and c.city_code = t.city_code
and c.status <> 'ABANDONED') = $3)
group by 1
order by 2 desc, 1;

select count(*) as count
from "achievement" t
where (t.published_on is not null)
and (t.id in (select achievement_id
from achievement_owner
where institution_id = any($1::text[])))
and (exists ( select
from award w
where w.achievement_id = t.id
and w.level in ('NATIONAL', 'PROVINCIAL')
and w.kind in ('NATURAL_SCIENCE', 'TECHNICAL_INVENTION', 'ST_PROGRESS')) = $2)
and (exists ( select
from conversion c
where c.achievement_id = t.id
and c.city_code = t.city_code
and c.status <> 'ABANDONED') = $3);
