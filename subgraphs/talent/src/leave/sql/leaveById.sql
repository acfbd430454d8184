select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."purpose" as "purpose", "t"."employer_id" as "employerId", "t"."company_id" as "companyId", "t"."region_code" as "regionCode", "t"."approved_on" as "approvedOn", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "leave_for_entrepreneurship" t
where "t"."id" = any($1)
and t.status in ('APPROVED', 'ON_LEAVE', 'EXTENDED')
order by "t"."id";
