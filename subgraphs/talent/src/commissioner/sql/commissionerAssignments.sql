select "t"."id" as "id", "t"."request_id" as "requestId", "t"."talent_id" as "talentId", "t"."university_id" as "universityId", "t"."enterprise_id" as "enterpriseId", "t"."region_code" as "regionCode", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "commissioner_assignment" t
where (t.starts_on <= make_date($1, 12, 31)
and (t.ends_on is null or t.ends_on >= make_date($2, 1, 1)))
and (exists ( select
from commissioner_result r
where r.assignment_id = t.id
and r.kind in ('MAJOR_ACHIEVEMENT', 'ECONOMIC_BENEFIT')) = $3)
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3;

select "t"."status" as value, count(*) as count
from "commissioner_assignment" t
where (t.starts_on <= make_date($1, 12, 31)
and (t.ends_on is null or t.ends_on >= make_date($2, 1, 1)))
and (exists ( select
from commissioner_result r
where r.assignment_id = t.id
and r.kind in ('MAJOR_ACHIEVEMENT', 'ECONOMIC_BENEFIT')) = $3)
group by 1
order by 2 desc, 1;

select count(*) as count
from "commissioner_assignment" t
where (t.starts_on <= make_date($1, 12, 31)
and (t.ends_on is null or t.ends_on >= make_date($2, 1, 1)))
and (exists ( select
from commissioner_result r
where r.assignment_id = t.id
and r.kind in ('MAJOR_ACHIEVEMENT', 'ECONOMIC_BENEFIT')) = $3);
