select k.code, k.year, a.*, p.*, c.fen as "approvedFen", d.fen as "paidFen", b.forecast as "forecastFen", (select i.max_fen
from policy_instrument i
where i.code = k.code
and i.amount_rule = 'POOL') as "poolFen"
from unnest($1::text[], $2::int[]) as k(code, year)
cross join lateral ( select count(*) filter (where status not in ('CANDIDATE', 'DRAFT')) as applications, count(*) filter (where approved_fen is not null) as approved
from subsidy_application
where instrument_code = k.code
and year = k.year) a
cross join lateral ( select count(distinct application_id) as "paidApplications"
from payment
where instrument_code = k.code
and paid_on >= make_date(k.year, 1, 1)
and paid_on <= make_date(k.year, 12, 31)) p
cross join lateral ( select case when count(*) = 0 then 0 else sum(cell.fen) filter (where cell.persons not between 1
and 4) end as fen
from ( select sum(o.amount_fen) as fen, count(distinct o.subject_id) filter (where o.is_personal) as persons
from payment_obligation o
join subsidy_application s on s.id = o.application_id
where o.instrument_code = k.code
and s.year = k.year
group by o.payer_id) cell) c
cross join lateral ( select case when count(*) = 0 then 0 else sum(cell.fen) filter (where cell.persons not between 1
and 4) end as fen
from ( select sum(t.amount_fen) as fen, count(distinct t.subject_id) filter (where t.is_personal) as persons
from payment t
where t.instrument_code = k.code
and t.paid_on >= make_date(k.year, 1, 1)
and t.paid_on <= make_date(k.year, 12, 31)
group by t.payer_id) cell) d
cross join lateral ( select sum(amount_fen) as forecast
from budget_line
where instrument_code = k.code
and year = k.year
and kind = 'FORECAST') b;
