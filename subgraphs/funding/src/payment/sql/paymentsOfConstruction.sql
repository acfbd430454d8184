select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."obligation_id" as "obligationId", "t"."application_id" as "applicationId", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."payer_id" as "payerId", "t"."payer_kind" as "payerKind", "t"."payee_id" as "payeeId", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."paid_on" as "paidOn", "t"."form" as "form", "t"."tech_contract_id" as "techContractId", "t"."chain_id" as "chainId", "t"."region_code" as "regionCode", "t"."priority" as "priority", "t"."is_personal" as "isPersonal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."paid_on"::text as "__at", "t"."id"::text as "__key"
from "payment" t
where t.subject_type = 'CONSTRUCTION_PROJECT'
and t.subject_id = "k"."key"
and (not t.is_personal)
and true
order by "t"."paid_on" desc, "t"."id" desc
limit 21) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "payment" t
where t.subject_type = 'CONSTRUCTION_PROJECT'
and t.subject_id = "k"."key"
and (not t.is_personal)) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."form" as value, count(*) as count
from "payment" t
where t.subject_type = 'CONSTRUCTION_PROJECT'
and t.subject_id = "k"."key"
and (not t.is_personal)
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."instrument_code" as value, count(*) as count
from "payment" t
where t.subject_type = 'CONSTRUCTION_PROJECT'
and t.subject_id = "k"."key"
and (not t.is_personal)
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."payer_kind" as value, count(*) as count
from "payment" t
where t.subject_type = 'CONSTRUCTION_PROJECT'
and t.subject_id = "k"."key"
and (not t.is_personal)
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."subject_type" as value, count(*) as count
from "payment" t
where t.subject_type = 'CONSTRUCTION_PROJECT'
and t.subject_id = "k"."key"
and (not t.is_personal)
group by 1
order by 2 desc, 1) x;
