select k.id, k.year, coalesce(b.budget, f.budget_fen) as "budgetFen", o.obliged as "obligedFen", p.paid as "paidFen"
from unnest($1::text[], $2::int[]) as k(id, year)
join fund_programme f on f.id = k.id
cross join lateral ( select sum(amount_fen) as budget
from budget_line
where fund_id = k.id
and year = k.year
and kind = 'APPROPRIATION') b
cross join lateral ( select coalesce(sum(amount_fen), 0) as obliged
from payment_obligation
where fund_id = k.id
and year = k.year
and not is_personal) o
cross join lateral ( select coalesce(sum(amount_fen), 0) as paid
from payment
where fund_id = k.id
and paid_on >= make_date(k.year, 1, 1)
and paid_on <= make_date(k.year, 12, 31)
and not is_personal) p;
