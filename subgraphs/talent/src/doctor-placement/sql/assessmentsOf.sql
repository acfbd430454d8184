insert into helix.access_log (at, request_id, subject, client, roles, department, purpose, reason, outcome, entity, keys, fields) select $1::timestamptz, $2, $3, $4, $5::text[], $6, $7, $8, outcome, entity, keys, fields
from json_to_recordset($9::json) as entries (outcome text, entity text, keys text[], fields text[]);

select "t"."id" as "id", "t"."placement_id" as "placementId", "t"."year" as "year", "t"."by" as "by", "t"."result" as "result", "t"."horizontal_projects" as "horizontalProjects", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", (false) as "__open"
from "talent_assessment" t
where "t"."placement_id" = any($1)
and (false or exists (select
from doctor_placement d
where d.id = t.placement_id
and (d.region_code >= $2::text
and d.region_code < $3::text || 'A' or d.region_code >= $4::text
and d.region_code < $5::text || 'A' or d.region_code >= $6::text
and d.region_code < $7::text || 'A' or d.region_code >= $8::text
and d.region_code < $9::text || 'A')))
order by t.year, t.by;

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."university_id" as "universityId", "t"."enterprise_id" as "enterpriseId", "t"."host_platform_id" as "hostPlatformId", "t"."vacancy_id" as "vacancyId", "t"."region_code" as "regionCode", "t"."work_site_region_code" as "workSiteRegionCode", "t"."registered_region_code" as "registeredRegionCode", "t"."entered_on" as "enteredOn", "t"."exited_on" as "exitedOn", "t"."exit_reason" as "exitReason", "t"."has_establishment_post" as "hasEstablishmentPost", "t"."is_newly_introduced" as "isNewlyIntroduced", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "doctor_placement" t
where "t"."id" = any($1)
order by "t"."id";
