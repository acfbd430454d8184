with registered as ( select extract(year
from t.registered_on)::int as year, side.name as side, side.code, t.type, t.is_startup_payment as startup, count(*) as count, sum(t.amount_fen) as fen, count(*) filter (where t.is_between_firms) as firms
from tech_contract t
cross join lateral (values ('SELLER', t.seller_region_code), ('BUYER', t.buyer_region_code)) as side(name, code)
where t.registered_on between make_date($1::int, 1, 1)
and make_date($2::int, 12, 31)
group by 1, 2, 3, 4, 5) select k.key, k.year, r.side, r.type, r.startup, sum(r.count)::text as count, sum(r.fen)::text as fen, sum(r.firms)::text as "betweenFirms"
from unnest($3::text[], $4::text[], $5::int[]) as k(key, prefix, year)
join registered r on r.year = k.year
and starts_with(r.code, k.prefix)
group by 1, 2, 3, 4, 5;
