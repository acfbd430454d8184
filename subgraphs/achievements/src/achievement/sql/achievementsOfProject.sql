select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."registered_no" as "registeredNo", "t"."stage" as "stage", "t"."right_state" as "rightState", "t"."is_service_invention" as "isServiceInvention", "t"."is_original" as "isOriginal", "t"."own_ip" as "ownIp", "t"."is_important" as "isImportant", "t"."is_major" as "isMajor", "t"."source_project_id" as "sourceProjectId", "t"."discipline_id" as "disciplineId", "t"."team_id" as "teamId", "t"."platform_id" as "platformId", "t"."appraised_on" as "appraisedOn", "t"."appraised_by" as "appraisedBy", "t"."appraisal_grade" as "appraisalGrade", "t"."published_on" as "publishedOn", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "achievement" t
where t.source_project_id = "k"."key"
and (t.published_on is not null)
and true
order by "t"."id" asc
limit 3) x;
