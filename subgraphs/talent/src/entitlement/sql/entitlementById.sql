select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."placement_id" as "placementId", "t"."kind" as "kind", "t"."status" as "status", "t"."claimed_on" as "claimedOn", "t"."decided_on" as "decidedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", (false) as "__open"
from "entitlement" t
where "t"."id" = any($1)
and (false or exists (select
from employment e
where e.talent_id = t.talent_id
and e.is_main
and e.starts_on <= $2::date
and (e.ends_on is null or e.ends_on >= $3::date)
and (e.region_code >= $4::text
and e.region_code < $5::text || 'A' or e.region_code >= $6::text
and e.region_code < $7::text || 'A' or e.region_code >= $8::text
and e.region_code < $9::text || 'A' or e.region_code >= $10::text
and e.region_code < $11::text || 'A')))
order by "t"."id";
