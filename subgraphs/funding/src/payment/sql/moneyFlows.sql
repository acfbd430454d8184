select t.payer_id as "payerId", t.payer_kind as "payerKind", t.instrument_code as "instrumentCode", sum(t.amount_fen) as paid, count(*) as payments, count(distinct t.subject_id) filter (where t.is_personal) as persons, (array_agg(distinct t.payee_id) filter (where t.payee_id is not null
and not t.is_personal))[1:10] as "payeeIds"
from payment t
where t.region_code = $1
and "t"."paid_on" >= $2::date
and "t"."paid_on" <= $3::date
group by 1, 2, 3
order by 4 desc, 1, 3
limit 500;
