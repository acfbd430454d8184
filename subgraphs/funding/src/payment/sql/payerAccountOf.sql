select t.payer_id as "payerId", t.year, t.instrument_code as "instrumentCode", count(*) as obligations, count(*) filter (where t.amount_fen is null) as open, coalesce(sum(t.amount_fen), 0) as obliged, coalesce(sum(x.paid), 0) as paid, count(distinct t.subject_id) filter (where t.is_personal) as persons
from payment_obligation t
cross join lateral (select sum(p.amount_fen) as paid
from payment p
where p.obligation_id = t.id) x
where t.payer_id = any($1)
group by 1, 2, 3
order by 3, 2;
