select "t"."direction" as value, count(*) as count
from "secondment" t
where (t.status in ('APPROVED', 'ON_DUTY', 'ASSESSED', 'COMPLETED'))
and ("t"."starts_on" >= $1::date
and "t"."starts_on" <= $2::date)
and ((case when t.zone_id is null then null when t.direction in ('GOVERNMENT_TO_UNIVERSITY', 'ENTERPRISE_TO_UNIVERSITY') then 'MANAGERS' when t.direction = 'ENTERPRISE_TO_VOCATIONAL' then case when t.role = 'DUAL_TEACHER' then 'DUAL_TEACHERS' end when t.role in ('ST_DEPUTY', 'TECHNICAL_SUPERVISOR') then 'SPECIALISTS' end) = $3)
and ((select ("p".highest_degree in ('MASTER', 'DOCTOR') or coalesce("p".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false))
from talent p
where p.id = t.talent_id) = $4)
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."direction" as "direction", "t"."role" as "role", "t"."zone_id" as "zoneId", "t"."home_institution_id" as "homeInstitutionId", "t"."host_institution_id" as "hostInstitutionId", "t"."region_code" as "regionCode", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."assessment" as "assessment", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "secondment" t
where (t.status in ('APPROVED', 'ON_DUTY', 'ASSESSED', 'COMPLETED'))
and ("t"."starts_on" >= $1::date
and "t"."starts_on" <= $2::date)
and ((case when t.zone_id is null then null when t.direction in ('GOVERNMENT_TO_UNIVERSITY', 'ENTERPRISE_TO_UNIVERSITY') then 'MANAGERS' when t.direction = 'ENTERPRISE_TO_VOCATIONAL' then case when t.role = 'DUAL_TEACHER' then 'DUAL_TEACHERS' end when t.role in ('ST_DEPUTY', 'TECHNICAL_SUPERVISOR') then 'SPECIALISTS' end) = $3)
and ((select ("p".highest_degree in ('MASTER', 'DOCTOR') or coalesce("p".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false))
from talent p
where p.id = t.talent_id) = $4)
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3;

select "t"."zone_id" as value, count(*) as count
from "secondment" t
where (t.status in ('APPROVED', 'ON_DUTY', 'ASSESSED', 'COMPLETED'))
and ("t"."starts_on" >= $1::date
and "t"."starts_on" <= $2::date)
and ((case when t.zone_id is null then null when t.direction in ('GOVERNMENT_TO_UNIVERSITY', 'ENTERPRISE_TO_UNIVERSITY') then 'MANAGERS' when t.direction = 'ENTERPRISE_TO_VOCATIONAL' then case when t.role = 'DUAL_TEACHER' then 'DUAL_TEACHERS' end when t.role in ('ST_DEPUTY', 'TECHNICAL_SUPERVISOR') then 'SPECIALISTS' end) = $3)
and ((select ("p".highest_degree in ('MASTER', 'DOCTOR') or coalesce("p".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false))
from talent p
where p.id = t.talent_id) = $4)
group by 1
order by 2 desc, 1;

select count(*) as count
from "secondment" t
where (t.status in ('APPROVED', 'ON_DUTY', 'ASSESSED', 'COMPLETED'))
and ("t"."starts_on" >= $1::date
and "t"."starts_on" <= $2::date)
and ((case when t.zone_id is null then null when t.direction in ('GOVERNMENT_TO_UNIVERSITY', 'ENTERPRISE_TO_UNIVERSITY') then 'MANAGERS' when t.direction = 'ENTERPRISE_TO_VOCATIONAL' then case when t.role = 'DUAL_TEACHER' then 'DUAL_TEACHERS' end when t.role in ('ST_DEPUTY', 'TECHNICAL_SUPERVISOR') then 'SPECIALISTS' end) = $3)
and ((select ("p".highest_degree in ('MASTER', 'DOCTOR') or coalesce("p".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false))
from talent p
where p.id = t.talent_id) = $4);
