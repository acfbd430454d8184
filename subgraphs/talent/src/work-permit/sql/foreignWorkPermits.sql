insert into helix.access_log (at, request_id, subject, client, roles, department, purpose, reason, outcome, entity, keys, fields) select $1::timestamptz, $2, $3, $4, $5::text[], $6, $7, $8, outcome, entity, keys, fields
from json_to_recordset($9::json) as entries (outcome text, entity text, keys text[], fields text[]);

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."kind" as "kind", "t"."status" as "status", "t"."employer_id" as "employerId", "t"."region_code" as "regionCode", "t"."applied_on" as "appliedOn", "t"."issued_on" as "issuedOn", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key", (false) as "__open"
from "foreign_work_permit" t
where ((false or (t.region_code >= $1::text
and t.region_code < $2::text || 'A' or t.region_code >= $3::text
and t.region_code < $4::text || 'A' or t.region_code >= $5::text
and t.region_code < $6::text || 'A' or t.region_code >= $7::text
and t.region_code < $8::text || 'A')))
and ("t"."status" = any($9::text[]))
and ("t"."region_code" >= $10::text
and "t"."region_code" < $11::text || 'A')
and true
order by "t"."id" asc
limit 3;

select count(*) as count
from "foreign_work_permit" t
where ((false or (t.region_code >= $1::text
and t.region_code < $2::text || 'A' or t.region_code >= $3::text
and t.region_code < $4::text || 'A' or t.region_code >= $5::text
and t.region_code < $6::text || 'A' or t.region_code >= $7::text
and t.region_code < $8::text || 'A')))
and ("t"."status" = any($9::text[]))
and ("t"."region_code" >= $10::text
and "t"."region_code" < $11::text || 'A');
