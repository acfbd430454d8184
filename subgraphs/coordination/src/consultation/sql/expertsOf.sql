select "t"."id" as "id", "t"."consultation_id" as "consultationId", "t"."talent_id" as "talentId", "t"."answered_on" as "answeredOn", "t"."opinion_zh" as "opinionZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "consulted_expert" t
where "t"."consultation_id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."topic_zh" as "topicZh", "t"."kind" as "kind", "t"."region_code" as "regionCode", "t"."requested_by_id" as "requestedById", "t"."project_id" as "projectId", "t"."requested_on" as "requestedOn", "t"."due_on" as "dueOn", "t"."status" as "status", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "expert_consultation" t
where "t"."id" = any($1)
and t.published_on is not null
order by "t"."id";
