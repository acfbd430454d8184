select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."placement_id" as "placementId", "t"."kind" as "kind", "t"."status" as "status", "t"."claimed_on" as "claimedOn", "t"."decided_on" as "decidedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "entitlement" t
where "t"."id" = any($1)
order by "t"."id";
