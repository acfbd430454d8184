select distinct on (e.talent_id) e.talent_id as "talentId", e.institution_id as "institutionId"
from employment e
where e.talent_id = any($1)
and e.is_main
and e.starts_on <= $2::date
and (e.ends_on is null or e.ends_on >= $3::date)
order by e.talent_id, e.starts_on desc, e.id;

select "t"."id" as "id", "t"."display_name" as "displayName", "t"."name_consent_on" as "nameConsentOn", "t"."legal_name" as "legalName", "t"."orcid" as "orcid", "t"."gender" as "gender", "t"."nationality" as "nationality", "t"."highest_degree" as "highestDegree", "t"."title" as "title", "t"."title_rank" as "titleRank", "t"."age_band" as "ageBand", "t"."teacher_type" as "teacherType", "t"."is_dual_role" as "isDualRole", "t"."categories" as "categories", "t"."fields" as "fields", "t"."discipline_id" as "disciplineId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "talent" t
where "t"."id" = any($1)
order by "t"."id";
