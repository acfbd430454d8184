select k.key, k.year, k.role, count(*) as count, sum(x.amount_fen)::text as fen, count(x.partner_firm) as "betweenFirms", array_agg(distinct x.partner_firm) filter (where x.partner_firm is not null) as "partnerFirms"
from unnest($1::text[], $2::int[], $3::text[]) as k(key, year, role)
cross join lateral ( select t.amount_fen, case when t.is_between_firms then "t"."buyer_id" end as partner_firm
from tech_contract t
where k.role = 'SELLER'
and "t"."seller_id" = k.key
and t.registered_on between make_date(k.year, 1, 1)
and make_date(k.year, 12, 31) union all select t.amount_fen, case when t.is_between_firms then "t"."seller_id" end as partner_firm
from tech_contract t
where k.role = 'BUYER'
and "t"."buyer_id" = k.key
and t.registered_on between make_date(k.year, 1, 1)
and make_date(k.year, 12, 31) union all select t.amount_fen, case when t.is_between_firms then "t"."buyer_id" end as partner_firm
from tech_contract t
where k.role = 'INTERMEDIARY'
and "t"."intermediary_id" = k.key
and t.registered_on between make_date(k.year, 1, 1)
and make_date(k.year, 12, 31)) x
group by 1, 2, 3;
