select "t"."id" as "id", "t"."kind" as "kind", "t"."title_zh" as "titleZh", "t"."no" as "no", "t"."filed_on" as "filedOn", "t"."granted_on" as "grantedOn", "t"."achievement_id" as "achievementId", "t"."project_id" as "projectId", "t"."ownership_agreed_on" as "ownershipAgreedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "research_output" t
where "t"."id" = any($1)
and t.granted_on is not null
order by "t"."id";
