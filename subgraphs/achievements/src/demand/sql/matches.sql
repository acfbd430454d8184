select "t"."id" as "id", "t"."demand_id" as "demandId", "t"."supply_item_id" as "supplyItemId", "t"."party_id" as "partyId", "t"."team_id" as "teamId", "t"."matched_on" as "matchedOn", "t"."result" as "result", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."matched_on"::text as "__at", "t"."id"::text as "__key"
from "match" t
where (exists (select
from demand d
where d.id = t.demand_id
and d.visibility = 'PUBLIC'
and d.status <> 'DRAFT'))
and ("t"."matched_on" >= $1::date
and "t"."matched_on" <= $2::date)
and true
order by "t"."matched_on" desc, "t"."id" desc
limit 3;

select "t"."result" as value, count(*) as count
from "match" t
where (exists (select
from demand d
where d.id = t.demand_id
and d.visibility = 'PUBLIC'
and d.status <> 'DRAFT'))
and ("t"."matched_on" >= $1::date
and "t"."matched_on" <= $2::date)
group by 1
order by 2 desc, 1;

select count(*) as count
from "match" t
where (exists (select
from demand d
where d.id = t.demand_id
and d.visibility = 'PUBLIC'
and d.status <> 'DRAFT'))
and ("t"."matched_on" >= $1::date
and "t"."matched_on" <= $2::date);
