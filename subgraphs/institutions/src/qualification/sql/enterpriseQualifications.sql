select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."kind" as "kind", "t"."level" as "level", "t"."authority" as "authority", "t"."status" as "status", "t"."applied_on" as "appliedOn", "t"."recognised_on" as "recognisedOn", "t"."renewed_on" as "renewedOn", "t"."valid_to" as "validTo", "t"."is_first" as "isFirst", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."recognised_on"::text as "__at", "t"."id"::text as "__key"
from "enterprise_qualification" t
where (t.status not in ('APPLIED', 'UNDER_REVIEW', 'REJECTED'))
and ("t"."kind" = any($1::text[]))
and ("t"."recognised_on" >= $2::date
and "t"."recognised_on" <= $3::date)
and (true
and "t"."valid_to" >= $4
and "t"."valid_to" <= $5)
and true
order by "t"."recognised_on" desc, "t"."id" desc
limit 3;

select "t"."kind" as value, count(*) as count
from "enterprise_qualification" t
where (t.status not in ('APPLIED', 'UNDER_REVIEW', 'REJECTED'))
and ("t"."kind" = any($1::text[]))
and ("t"."recognised_on" >= $2::date
and "t"."recognised_on" <= $3::date)
and (true
and "t"."valid_to" >= $4
and "t"."valid_to" <= $5)
group by 1
order by 2 desc, 1;

select "t"."status" as value, count(*) as count
from "enterprise_qualification" t
where (t.status not in ('APPLIED', 'UNDER_REVIEW', 'REJECTED'))
and ("t"."kind" = any($1::text[]))
and ("t"."recognised_on" >= $2::date
and "t"."recognised_on" <= $3::date)
and (true
and "t"."valid_to" >= $4
and "t"."valid_to" <= $5)
group by 1
order by 2 desc, 1;

select count(*) as count
from "enterprise_qualification" t
where (t.status not in ('APPLIED', 'UNDER_REVIEW', 'REJECTED'))
and ("t"."kind" = any($1::text[]))
and ("t"."recognised_on" >= $2::date
and "t"."recognised_on" <= $3::date)
and (true
and "t"."valid_to" >= $4
and "t"."valid_to" <= $5);
