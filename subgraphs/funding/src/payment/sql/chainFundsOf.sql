select k.chain, k.year, f.fiscal as "fiscalFen", f.other as "otherFen", a.approved as "approvedFen", p.paid as "paidFen"
from unnest($1::text[], $2::int[]) as k(chain, year)
cross join lateral ( select coalesce(sum(amount_fen) filter (where source = 'FISCAL'), 0) as fiscal, coalesce(sum(amount_fen) filter (where source <> 'FISCAL'), 0) as other
from project_funding
where chain_id = k.chain
and year = k.year) f
cross join lateral ( select coalesce(sum(approved_fen), 0) as approved
from subsidy_application
where chain_id = k.chain
and year = k.year
and not is_personal) a
cross join lateral ( select coalesce(sum(amount_fen), 0) as paid
from payment
where chain_id = k.chain
and paid_on >= make_date(k.year, 1, 1)
and paid_on <= make_date(k.year, 12, 31)
and not is_personal
and instrument_code is not null) p;
