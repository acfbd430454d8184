select t.id, i.payer_kinds as "payerKinds", i.fund_codes as "fundCodes", f.owner_id as "fundOwnerId"
from payment t
join policy_instrument i on i.code = t.instrument_code
left join fund_programme f on f.id = t.fund_id
where t.id = any($1);

select "t"."id" as "id", "t"."obligation_id" as "obligationId", "t"."application_id" as "applicationId", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."payer_id" as "payerId", "t"."payer_kind" as "payerKind", "t"."payee_id" as "payeeId", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."paid_on" as "paidOn", "t"."form" as "form", "t"."tech_contract_id" as "techContractId", "t"."chain_id" as "chainId", "t"."region_code" as "regionCode", "t"."priority" as "priority", "t"."is_personal" as "isPersonal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "payment" t
where t.id in ( select p.id
from payment p
join policy_instrument i on i.code = p.instrument_code
left join fund_programme f on f.id = p.fund_id
where p.region_code = $1
and "p"."paid_on" >= $2::date
and "p"."paid_on" <= $3::date
and not p.is_personal
and (not p.payer_kind = any(i.payer_kinds) or (p.fund_id is not null
and cardinality(i.fund_codes) > 0
and not p.fund_id = any(i.fund_codes)) or f.owner_id <> p.payer_id)
order by p.paid_on, p.id
limit 500)
order by t.paid_on, t.id;
