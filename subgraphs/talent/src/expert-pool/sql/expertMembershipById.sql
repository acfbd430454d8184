select "t"."id" as "id", "t"."pool_id" as "poolId", "t"."talent_id" as "talentId", "t"."department" as "department", "t"."trade" as "trade", "t"."field" as "field", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "expert_membership" t
where "t"."id" = any($1)
and exists (select
from talent p
where p.id = t.talent_id
and p.name_consent_on is not null)
order by "t"."id";
