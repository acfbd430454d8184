select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."kind" as "kind", "t"."region_code" as "regionCode", "t"."policy_status" as "policyStatus", "t"."payer_rule_zh" as "payerRuleZh", "t"."payer_rule_en" as "payerRuleEn", "t"."payer_kinds" as "payerKinds", "t"."payer_assumed" as "payerAssumed", "t"."beneficiary_kinds" as "beneficiaryKinds", "t"."trigger_zh" as "triggerZh", "t"."trigger_en" as "triggerEn", "t"."min_fen" as "minFen", "t"."max_fen" as "maxFen", "t"."amount_rule" as "amountRule", "t"."tiers" as "tiers", "t"."frequency" as "frequency", "t"."frequency_assumed" as "frequencyAssumed", "t"."selection" as "selection", "t"."fund_codes" as "fundCodes", "t"."fund_assumed" as "fundAssumed", "t"."clause_id" as "clauseId", "t"."facts_by_subgraph" as "factsBySubgraph", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "policy_instrument" t
where true
order by "t"."code";

select "t"."id" as "id", "t"."application_id" as "applicationId", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."payer_id" as "payerId", "t"."payer_kind" as "payerKind", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."year" as "year", "t"."due_on" as "dueOn", "t"."is_agreed_share" as "isAgreedShare", "t"."region_code" as "regionCode", "t"."is_personal" as "isPersonal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "payment_obligation" t
where "t"."application_id" = any($1)
and (not t.is_personal
and (t.application_id is null or t.application_id in (select t.id
from subsidy_application t
where not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK'))))
order by t.payer_id, t.id;

select "t"."id" as "id", "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."owner_id" as "ownerId", "t"."year" as "year", "t"."budget_fen" as "budgetFen", "t"."priority" as "priority", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "fund_programme" t
where true
order by "t"."id";

select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."ordinal" as "ordinal", "t"."scope" as "scope", "t"."expression" as "expression", "t"."facts" as "facts", "t"."sentence_zh" as "sentenceZh", "t"."sentence_en" as "sentenceEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "eligibility_rule" t
where true
order by t.instrument_code, t.ordinal;

select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."applicant_id" as "applicantId", "t"."region_code" as "regionCode", "t"."chain_id" as "chainId", "t"."achievement_id" as "achievementId", "t"."year" as "year", "t"."status" as "status", "t"."requested_fen" as "requestedFen", "t"."approved_fen" as "approvedFen", "t"."submitted_on" as "submittedOn", "t"."decided_on" as "decidedOn", "t"."publicised_on" as "publicisedOn", "t"."reasons" as "reasons", "t"."is_preferred" as "isPreferred", "t"."preference_reason" as "preferenceReason", "t"."clause_id" as "clauseId", "t"."is_personal" as "isPersonal", "t"."talent_id" as "talentId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "subsidy_application" t
where "t"."subject_id" = any($1)
and t.subject_type = $2
and (not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK'))
order by t.year, t.submitted_on nulls first, t.id;

select "t"."id" as "id", "t"."obligation_id" as "obligationId", "t"."application_id" as "applicationId", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."payer_id" as "payerId", "t"."payer_kind" as "payerKind", "t"."payee_id" as "payeeId", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."paid_on" as "paidOn", "t"."form" as "form", "t"."tech_contract_id" as "techContractId", "t"."chain_id" as "chainId", "t"."region_code" as "regionCode", "t"."priority" as "priority", "t"."is_personal" as "isPersonal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "payment" t
where "t"."application_id" = any($1)
and not t.is_personal
order by t.paid_on, t.id;

select "t"."id" as "id", "t"."platform_kind" as "platformKind", "t"."fund_id" as "fundId", "t"."is_assumed" as "isAssumed", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "platform_fund_rule" t
where true
order by "t"."id";

select "t"."id" as "id", "t"."region_code" as "regionCode", "t"."payer_id" as "payerId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "county_payer" t
where true
order by "t"."id";
