select k.code, k.year, t.instrument_code as "instrumentCode", t.payer_id, sum(t.amount_fen) as paid, count(*) as payments, count(distinct t.subject_id) filter (where t.is_personal) as persons
from unnest($1::text[], $2::int[]) as k(code, year)
join county_payer c on starts_with(c.region_code, regexp_replace(k.code, '(00)+$', ''))
join payment t on t.payer_id = c.payer_id
and t.payer_kind = 'COUNTY'
and t.paid_on >= make_date(k.year, 1, 1)
and t.paid_on <= make_date(k.year, 12, 31)
group by 1, 2, 3, 4
order by 3, 4;
