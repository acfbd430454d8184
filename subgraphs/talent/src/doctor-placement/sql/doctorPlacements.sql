select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."university_id" as "universityId", "t"."enterprise_id" as "enterpriseId", "t"."host_platform_id" as "hostPlatformId", "t"."vacancy_id" as "vacancyId", "t"."region_code" as "regionCode", "t"."work_site_region_code" as "workSiteRegionCode", "t"."registered_region_code" as "registeredRegionCode", "t"."entered_on" as "enteredOn", "t"."exited_on" as "exitedOn", "t"."exit_reason" as "exitReason", "t"."has_establishment_post" as "hasEstablishmentPost", "t"."is_newly_introduced" as "isNewlyIntroduced", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."entered_on"::text as "__at", "t"."id"::text as "__key"
from "doctor_placement" t
where ("t"."region_code" >= $1::text
and "t"."region_code" < $2::text || 'A')
and ("t"."entered_on" <= $3::date
and ("t"."exited_on" is null or "t"."exited_on" >= $4::date))
and true
order by "t"."entered_on" desc, "t"."id" desc
limit 3;

select "t"."status" as value, count(*) as count
from "doctor_placement" t
where ("t"."region_code" >= $1::text
and "t"."region_code" < $2::text || 'A')
and ("t"."entered_on" <= $3::date
and ("t"."exited_on" is null or "t"."exited_on" >= $4::date))
group by 1
order by 2 desc, 1;

select count(*) as count
from "doctor_placement" t
where ("t"."region_code" >= $1::text
and "t"."region_code" < $2::text || 'A')
and ("t"."entered_on" <= $3::date
and ("t"."exited_on" is null or "t"."exited_on" >= $4::date));
