select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."role" as "role", "t"."employer_id" as "employerId", "t"."host_id" as "hostId", "t"."region_code" as "regionCode", "t"."consent_on" as "consentOn", "t"."duties_fulfilled" as "dutiesFulfilled", "t"."is_paid" as "isPaid", "t"."pay_fen" as "payFen", "t"."is_pilot" as "isPilot", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "part_time_appointment" t
where (t.status in ('ACTIVE', 'ENDED'))
and ("t"."starts_on" <= $1::date
and ("t"."ends_on" is null or "t"."ends_on" >= $2::date))
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3;

select "t"."role" as value, count(*) as count
from "part_time_appointment" t
where (t.status in ('ACTIVE', 'ENDED'))
and ("t"."starts_on" <= $1::date
and ("t"."ends_on" is null or "t"."ends_on" >= $2::date))
group by 1
order by 2 desc, 1;

select count(*) as count
from "part_time_appointment" t
where (t.status in ('ACTIVE', 'ENDED'))
and ("t"."starts_on" <= $1::date
and ("t"."ends_on" is null or "t"."ends_on" >= $2::date));
