select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."role" as "role", "t"."employer_id" as "employerId", "t"."host_id" as "hostId", "t"."region_code" as "regionCode", "t"."consent_on" as "consentOn", "t"."duties_fulfilled" as "dutiesFulfilled", "t"."is_paid" as "isPaid", "t"."pay_fen" as "payFen", "t"."is_pilot" as "isPilot", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key", (t.status in ('ACTIVE', 'ENDED')) as "__open"
from "part_time_appointment" t
where ((t.status in ('ACTIVE', 'ENDED') or (t.region_code >= $1::text
and t.region_code < $2::text || 'A' or t.region_code >= $3::text
and t.region_code < $4::text || 'A' or t.region_code >= $5::text
and t.region_code < $6::text || 'A' or t.region_code >= $7::text
and t.region_code < $8::text || 'A')))
and ("t"."region_code" >= $9::text
and "t"."region_code" < $10::text || 'A')
and ("t"."consent_on" is not null)
and ((t.status not in ('ACTIVE', 'ENDED') or (t.consent_on is not null
and t.duties_fulfilled
and not (t.is_paid
and not t.is_pilot
and exists (select
from talent p
where p.id = t.talent_id
and p.is_dual_role)))) = $11)
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3;

select "t"."role" as value, count(*) as count
from "part_time_appointment" t
where ((t.status in ('ACTIVE', 'ENDED') or (t.region_code >= $1::text
and t.region_code < $2::text || 'A' or t.region_code >= $3::text
and t.region_code < $4::text || 'A' or t.region_code >= $5::text
and t.region_code < $6::text || 'A' or t.region_code >= $7::text
and t.region_code < $8::text || 'A')))
and ("t"."region_code" >= $9::text
and "t"."region_code" < $10::text || 'A')
and ("t"."consent_on" is not null)
and ((t.status not in ('ACTIVE', 'ENDED') or (t.consent_on is not null
and t.duties_fulfilled
and not (t.is_paid
and not t.is_pilot
and exists (select
from talent p
where p.id = t.talent_id
and p.is_dual_role)))) = $11)
group by 1
order by 2 desc, 1;

select count(*) as count
from "part_time_appointment" t
where ((t.status in ('ACTIVE', 'ENDED') or (t.region_code >= $1::text
and t.region_code < $2::text || 'A' or t.region_code >= $3::text
and t.region_code < $4::text || 'A' or t.region_code >= $5::text
and t.region_code < $6::text || 'A' or t.region_code >= $7::text
and t.region_code < $8::text || 'A')))
and ("t"."region_code" >= $9::text
and "t"."region_code" < $10::text || 'A')
and ("t"."consent_on" is not null)
and ((t.status not in ('ACTIVE', 'ENDED') or (t.consent_on is not null
and t.duties_fulfilled
and not (t.is_paid
and not t.is_pilot
and exists (select
from talent p
where p.id = t.talent_id
and p.is_dual_role)))) = $11);
