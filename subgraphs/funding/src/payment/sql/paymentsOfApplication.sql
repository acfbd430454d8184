select "t"."id" as "id", "t"."obligation_id" as "obligationId", "t"."application_id" as "applicationId", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."payer_id" as "payerId", "t"."payer_kind" as "payerKind", "t"."payee_id" as "payeeId", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."paid_on" as "paidOn", "t"."form" as "form", "t"."tech_contract_id" as "techContractId", "t"."chain_id" as "chainId", "t"."region_code" as "regionCode", "t"."priority" as "priority", "t"."is_personal" as "isPersonal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "payment" t
where "t"."application_id" = any($1)
and not t.is_personal
order by t.paid_on, t.id;
