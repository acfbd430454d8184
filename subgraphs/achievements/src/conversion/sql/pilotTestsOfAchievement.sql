select "t"."id" as "id", "t"."achievement_id" as "achievementId", "t"."conversion_id" as "conversionId", "t"."region_code" as "regionCode", "t"."enterprise_id" as "enterpriseId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."result" as "result", "t"."data_zh" as "dataZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "pilot_test" t
where "t"."achievement_id" = any($1)
and exists (select
from achievement a
where a.id = t.achievement_id
and a.published_on is not null)
order by t.starts_on, t.id;

select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."registered_no" as "registeredNo", "t"."stage" as "stage", "t"."right_state" as "rightState", "t"."is_service_invention" as "isServiceInvention", "t"."is_original" as "isOriginal", "t"."own_ip" as "ownIp", "t"."is_important" as "isImportant", "t"."is_major" as "isMajor", "t"."source_project_id" as "sourceProjectId", "t"."discipline_id" as "disciplineId", "t"."team_id" as "teamId", "t"."platform_id" as "platformId", "t"."appraised_on" as "appraisedOn", "t"."appraised_by" as "appraisedBy", "t"."appraisal_grade" as "appraisalGrade", "t"."published_on" as "publishedOn", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "achievement" t
where "t"."id" = any($1)
and t.published_on is not null
order by "t"."id";
