select "t"."id" as "id", "t"."display_name" as "displayName", "t"."name_consent_on" as "nameConsentOn", "t"."legal_name" as "legalName", "t"."orcid" as "orcid", "t"."gender" as "gender", "t"."nationality" as "nationality", "t"."highest_degree" as "highestDegree", "t"."title" as "title", "t"."title_rank" as "titleRank", "t"."age_band" as "ageBand", "t"."teacher_type" as "teacherType", "t"."is_dual_role" as "isDualRole", "t"."categories" as "categories", "t"."fields" as "fields", "t"."discipline_id" as "disciplineId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "talent" t
where "t"."id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."university_id" as "universityId", "t"."enterprise_id" as "enterpriseId", "t"."host_platform_id" as "hostPlatformId", "t"."vacancy_id" as "vacancyId", "t"."region_code" as "regionCode", "t"."work_site_region_code" as "workSiteRegionCode", "t"."registered_region_code" as "registeredRegionCode", "t"."entered_on" as "enteredOn", "t"."exited_on" as "exitedOn", "t"."exit_reason" as "exitReason", "t"."has_establishment_post" as "hasEstablishmentPost", "t"."is_newly_introduced" as "isNewlyIntroduced", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "doctor_placement" t
where "t"."talent_id" = any($1)
order by "t"."entered_on", "t"."id";
