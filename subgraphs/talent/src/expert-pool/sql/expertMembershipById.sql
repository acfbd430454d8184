select "t"."id" as "id", "t"."pool_id" as "poolId", "t"."talent_id" as "talentId", "t"."department" as "department", "t"."trade" as "trade", "t"."field" as "field", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "expert_membership" t
where "t"."id" = any($1)
order by "t"."id";
