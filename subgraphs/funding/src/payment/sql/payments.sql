select "t"."form" as value, count(*) as count
from "payment" t
where (not t.is_personal)
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."payee_id" = any($3::text[]))
and ("t"."instrument_code" = any($4::text[]))
and ("t"."fund_id" = any($5::text[]))
and ("t"."region_code" = any($6::text[]))
and ("t"."subject_type" = any($7::text[]))
and ("t"."form" = any($8::text[]))
and ("t"."paid_on" >= $9::date
and "t"."paid_on" <= $10::date)
and (true
and "t"."paid_on" >= $11)
and (true
and "t"."amount_fen" >= $12::bigint
and "t"."amount_fen" <= $13::bigint)
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."obligation_id" as "obligationId", "t"."application_id" as "applicationId", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."payer_id" as "payerId", "t"."payer_kind" as "payerKind", "t"."payee_id" as "payeeId", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."paid_on" as "paidOn", "t"."form" as "form", "t"."tech_contract_id" as "techContractId", "t"."chain_id" as "chainId", "t"."region_code" as "regionCode", "t"."priority" as "priority", "t"."is_personal" as "isPersonal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."paid_on"::text as "__at", "t"."id"::text as "__key"
from "payment" t
where (not t.is_personal)
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."payee_id" = any($3::text[]))
and ("t"."instrument_code" = any($4::text[]))
and ("t"."fund_id" = any($5::text[]))
and ("t"."region_code" = any($6::text[]))
and ("t"."subject_type" = any($7::text[]))
and ("t"."form" = any($8::text[]))
and ("t"."paid_on" >= $9::date
and "t"."paid_on" <= $10::date)
and (true
and "t"."paid_on" >= $11)
and (true
and "t"."amount_fen" >= $12::bigint
and "t"."amount_fen" <= $13::bigint)
and true
order by "t"."paid_on" desc, "t"."id" desc
limit 21;

select "t"."instrument_code" as value, count(*) as count
from "payment" t
where (not t.is_personal)
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."payee_id" = any($3::text[]))
and ("t"."instrument_code" = any($4::text[]))
and ("t"."fund_id" = any($5::text[]))
and ("t"."region_code" = any($6::text[]))
and ("t"."subject_type" = any($7::text[]))
and ("t"."form" = any($8::text[]))
and ("t"."paid_on" >= $9::date
and "t"."paid_on" <= $10::date)
and (true
and "t"."paid_on" >= $11)
and (true
and "t"."amount_fen" >= $12::bigint
and "t"."amount_fen" <= $13::bigint)
group by 1
order by 2 desc, 1;

select "t"."payer_kind" as value, count(*) as count
from "payment" t
where (not t.is_personal)
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."payee_id" = any($3::text[]))
and ("t"."instrument_code" = any($4::text[]))
and ("t"."fund_id" = any($5::text[]))
and ("t"."region_code" = any($6::text[]))
and ("t"."subject_type" = any($7::text[]))
and ("t"."form" = any($8::text[]))
and ("t"."paid_on" >= $9::date
and "t"."paid_on" <= $10::date)
and (true
and "t"."paid_on" >= $11)
and (true
and "t"."amount_fen" >= $12::bigint
and "t"."amount_fen" <= $13::bigint)
group by 1
order by 2 desc, 1;

select "t"."subject_type" as value, count(*) as count
from "payment" t
where (not t.is_personal)
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."payee_id" = any($3::text[]))
and ("t"."instrument_code" = any($4::text[]))
and ("t"."fund_id" = any($5::text[]))
and ("t"."region_code" = any($6::text[]))
and ("t"."subject_type" = any($7::text[]))
and ("t"."form" = any($8::text[]))
and ("t"."paid_on" >= $9::date
and "t"."paid_on" <= $10::date)
and (true
and "t"."paid_on" >= $11)
and (true
and "t"."amount_fen" >= $12::bigint
and "t"."amount_fen" <= $13::bigint)
group by 1
order by 2 desc, 1;

select count(*) as count
from "payment" t
where (not t.is_personal)
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."payee_id" = any($3::text[]))
and ("t"."instrument_code" = any($4::text[]))
and ("t"."fund_id" = any($5::text[]))
and ("t"."region_code" = any($6::text[]))
and ("t"."subject_type" = any($7::text[]))
and ("t"."form" = any($8::text[]))
and ("t"."paid_on" >= $9::date
and "t"."paid_on" <= $10::date)
and (true
and "t"."paid_on" >= $11)
and (true
and "t"."amount_fen" >= $12::bigint
and "t"."amount_fen" <= $13::bigint);
