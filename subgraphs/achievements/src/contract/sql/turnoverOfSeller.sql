select k.key, k.year, t.type, t.is_startup_payment as startup, count(*) as count, sum(t.amount_fen)::text as fen, count(*) filter (where t.is_between_firms) as "betweenFirms", array_agg(distinct t.buyer_id) filter (where t.is_between_firms) as "partnerFirms"
from unnest($1::text[], $2::int[]) as k(key, year)
join tech_contract t on "t"."seller_id" = k.key
and t.registered_on between make_date(k.year, 1, 1)
and make_date(k.year, 12, 31)
group by 1, 2, 3, 4;
