select "t"."id" as "id", "t"."topic_zh" as "topicZh", "t"."kind" as "kind", "t"."region_code" as "regionCode", "t"."requested_by_id" as "requestedById", "t"."project_id" as "projectId", "t"."requested_on" as "requestedOn", "t"."due_on" as "dueOn", "t"."status" as "status", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."requested_on"::text as "__at", "t"."id"::text as "__key"
from "expert_consultation" t
where (t.published_on is not null)
and ("t"."project_id" = any($1::text[]))
and ("t"."requested_on" >= $2::date
and "t"."requested_on" <= $3::date)
and true
order by "t"."requested_on" desc, "t"."id" desc
limit 3;

select "t"."kind" as value, count(*) as count
from "expert_consultation" t
where (t.published_on is not null)
and ("t"."project_id" = any($1::text[]))
and ("t"."requested_on" >= $2::date
and "t"."requested_on" <= $3::date)
group by 1
order by 2 desc, 1;

select count(*) as count
from "expert_consultation" t
where (t.published_on is not null)
and ("t"."project_id" = any($1::text[]))
and ("t"."requested_on" >= $2::date
and "t"."requested_on" <= $3::date);
