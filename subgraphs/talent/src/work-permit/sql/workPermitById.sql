select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."kind" as "kind", "t"."status" as "status", "t"."employer_id" as "employerId", "t"."region_code" as "regionCode", "t"."applied_on" as "appliedOn", "t"."issued_on" as "issuedOn", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", (false) as "__open"
from "foreign_work_permit" t
where "t"."id" = any($1)
and (false or (t.region_code >= $2::text
and t.region_code < $3::text || 'A' or t.region_code >= $4::text
and t.region_code < $5::text || 'A' or t.region_code >= $6::text
and t.region_code < $7::text || 'A' or t.region_code >= $8::text
and t.region_code < $9::text || 'A'))
order by "t"."id";
