select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."purpose" as "purpose", "t"."employer_id" as "employerId", "t"."company_id" as "companyId", "t"."region_code" as "regionCode", "t"."approved_on" as "approvedOn", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "leave_for_entrepreneurship" t
where (t.status in ('APPROVED', 'ON_LEAVE', 'EXTENDED'))
and ("t"."purpose" = any($1::text[]))
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3;

select count(*) as count
from "leave_for_entrepreneurship" t
where (t.status in ('APPROVED', 'ON_LEAVE', 'EXTENDED'))
and ("t"."purpose" = any($1::text[]));
