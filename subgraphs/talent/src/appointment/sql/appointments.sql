select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."kind" as "kind", "t"."host_id" as "hostId", "t"."region_code" as "regionCode", "t"."discipline_id" as "disciplineId", "t"."programme" as "programme", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "appointment" t
where (t.status in ('APPOINTED', 'ACTIVE', 'ENDED'))
and ("t"."kind" = any($1::text[]))
and ("t"."starts_on" <= $2::date
and ("t"."ends_on" is null or "t"."ends_on" >= $3::date))
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3;

select "t"."kind" as value, count(*) as count
from "appointment" t
where (t.status in ('APPOINTED', 'ACTIVE', 'ENDED'))
and ("t"."kind" = any($1::text[]))
and ("t"."starts_on" <= $2::date
and ("t"."ends_on" is null or "t"."ends_on" >= $3::date))
group by 1
order by 2 desc, 1;

select "t"."status" as value, count(*) as count
from "appointment" t
where (t.status in ('APPOINTED', 'ACTIVE', 'ENDED'))
and ("t"."kind" = any($1::text[]))
and ("t"."starts_on" <= $2::date
and ("t"."ends_on" is null or "t"."ends_on" >= $3::date))
group by 1
order by 2 desc, 1;

select count(*) as count
from "appointment" t
where (t.status in ('APPOINTED', 'ACTIVE', 'ENDED'))
and ("t"."kind" = any($1::text[]))
and ("t"."starts_on" <= $2::date
and ("t"."ends_on" is null or "t"."ends_on" >= $3::date));
