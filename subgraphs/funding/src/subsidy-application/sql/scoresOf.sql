select "t"."id" as "id", "t"."application_id" as "applicationId", "t"."criterion" as "criterion", "t"."score" as "score", "t"."scored_on" as "scoredOn", "t"."reviewer_id" as "reviewerId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "review_score" t
where "t"."application_id" = any($1)
order by "t"."criterion", "t"."scored_on", "t"."id";
