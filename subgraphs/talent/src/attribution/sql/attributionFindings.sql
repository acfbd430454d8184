select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."basis" as "basis", "t"."year" as "year", "t"."region_code" as "regionCode", "t"."placement_id" as "placementId", "t"."selection_id" as "selectionId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "talent_attribution" t
where t.talent_id in ( select d.talent_id
from doctor_placement d
where "d"."region_code" >= $1::text
and "d"."region_code" < $2::text || 'A' union select a.talent_id
from talent_attribution a
where "a"."region_code" >= $3::text
and "a"."region_code" < $4::text || 'A'
and a.year = $5)
and t.year = $6
order by "t"."id";

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."programme" as "programme", "t"."level" as "level", "t"."institution_id" as "institutionId", "t"."region_code" as "regionCode", "t"."nominated_on" as "nominatedOn", "t"."selected_on" as "selectedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "talent_programme_selection" t
where t.talent_id in ( select d.talent_id
from doctor_placement d
where "d"."region_code" >= $1::text
and "d"."region_code" < $2::text || 'A' union select a.talent_id
from talent_attribution a
where "a"."region_code" >= $3::text
and "a"."region_code" < $4::text || 'A'
and a.year = $5)
order by "t"."id";

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."university_id" as "universityId", "t"."enterprise_id" as "enterpriseId", "t"."host_platform_id" as "hostPlatformId", "t"."vacancy_id" as "vacancyId", "t"."region_code" as "regionCode", "t"."work_site_region_code" as "workSiteRegionCode", "t"."registered_region_code" as "registeredRegionCode", "t"."entered_on" as "enteredOn", "t"."exited_on" as "exitedOn", "t"."exit_reason" as "exitReason", "t"."has_establishment_post" as "hasEstablishmentPost", "t"."is_newly_introduced" as "isNewlyIntroduced", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "doctor_placement" t
where t.talent_id in ( select d.talent_id
from doctor_placement d
where "d"."region_code" >= $1::text
and "d"."region_code" < $2::text || 'A' union select a.talent_id
from talent_attribution a
where "a"."region_code" >= $3::text
and "a"."region_code" < $4::text || 'A'
and a.year = $5)
order by "t"."id";
