select "t"."id" as "id", "t"."demand_id" as "demandId", "t"."supply_item_id" as "supplyItemId", "t"."party_id" as "partyId", "t"."team_id" as "teamId", "t"."matched_on" as "matchedOn", "t"."result" as "result", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "match" t
where "t"."id" = any($1)
and exists (select
from demand d
where d.id = t.demand_id
and d.visibility = 'PUBLIC'
and d.status <> 'DRAFT')
order by "t"."id";
