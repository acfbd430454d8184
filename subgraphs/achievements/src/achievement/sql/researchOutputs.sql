select "t"."id" as "id", "t"."kind" as "kind", "t"."title_zh" as "titleZh", "t"."no" as "no", "t"."filed_on" as "filedOn", "t"."granted_on" as "grantedOn", "t"."achievement_id" as "achievementId", "t"."project_id" as "projectId", "t"."ownership_agreed_on" as "ownershipAgreedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "research_output" t
where (t.granted_on is not null)
and ((t.ownership_agreed_on is not null
and t.ownership_agreed_on <= coalesce(t.filed_on, t.granted_on)) = $1)
and true
order by "t"."id" asc
limit 3;

select "t"."kind" as value, count(*) as count
from "research_output" t
where (t.granted_on is not null)
and ((t.ownership_agreed_on is not null
and t.ownership_agreed_on <= coalesce(t.filed_on, t.granted_on)) = $1)
group by 1
order by 2 desc, 1;

select count(*) as count
from "research_output" t
where (t.granted_on is not null)
and ((t.ownership_agreed_on is not null
and t.ownership_agreed_on <= coalesce(t.filed_on, t.granted_on)) = $1);
