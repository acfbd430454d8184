select c.*, v.*, d.*
from unnest($1::text[]) with ordinality as k(id, place)
cross join lateral ( select count(*)::int as "registeredContractsAsBuyer", count(*) filter (where t.effect_confirmed_on is not null)::int as "effectiveContractsAsBuyer", count(*) filter (where t.type in ('ASSIGNMENT', 'LICENCE')
and left(t.seller_region_code, 4) = left(t.buyer_region_code, 4))::int as "localAchievementPurchases"
from tech_contract t
where t.buyer_id = k.id
and t.registered_on is not null) c
cross join lateral ( select count(*) filter (where t.status = 'PILOT')::int as "pilotConversions", count(*) filter (where t.status = 'EARLY_CONSTRUCTION')::int as "conversionsUnderConstruction"
from conversion t
where t.enterprise_id = k.id) v
cross join lateral ( select count(*) filter (where t.status = any($2::text[]))::int as "openDemands", count(*) filter (where t.technology_kind = 'KEY_CORE'
and t.status = any($3::text[]))::int as "keyCoreDemandsMatched"
from demand t
where t.enterprise_id = k.id
and t.visibility = 'PUBLIC') d
order by k.place;
