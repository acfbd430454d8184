select "t"."id" as "id", "t"."unit_id" as "unitId", "t"."region_code" as "regionCode", "t"."duty_code" as "dutyCode", "t"."cadence" as "cadence", "t"."period" as "period", "t"."due_on" as "dueOn", "t"."submitted_on" as "submittedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."due_on"::text as "__at", "t"."id"::text as "__key"
from "periodic_report" t
where ("t"."period" = any($1::text[]))
and ((t.submitted_on is null
and t.due_on < $2::date) = $3)
and true
order by "t"."due_on" desc, "t"."id" desc
limit 3;

select "t"."status" as value, count(*) as count
from "periodic_report" t
where ("t"."period" = any($1::text[]))
and ((t.submitted_on is null
and t.due_on < $2::date) = $3)
group by 1
order by 2 desc, 1;

select count(*) as count
from "periodic_report" t
where ("t"."period" = any($1::text[]))
and ((t.submitted_on is null
and t.due_on < $2::date) = $3);
