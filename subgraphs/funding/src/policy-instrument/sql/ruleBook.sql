select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."kind" as "kind", "t"."region_code" as "regionCode", "t"."policy_status" as "policyStatus", "t"."payer_rule_zh" as "payerRuleZh", "t"."payer_rule_en" as "payerRuleEn", "t"."payer_kinds" as "payerKinds", "t"."payer_assumed" as "payerAssumed", "t"."beneficiary_kinds" as "beneficiaryKinds", "t"."trigger_zh" as "triggerZh", "t"."trigger_en" as "triggerEn", "t"."min_fen" as "minFen", "t"."max_fen" as "maxFen", "t"."amount_rule" as "amountRule", "t"."tiers" as "tiers", "t"."frequency" as "frequency", "t"."frequency_assumed" as "frequencyAssumed", "t"."selection" as "selection", "t"."fund_codes" as "fundCodes", "t"."fund_assumed" as "fundAssumed", "t"."clause_id" as "clauseId", "t"."facts_by_subgraph" as "factsBySubgraph", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "policy_instrument" t
where true
order by "t"."code";

select "t"."id" as "id", "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."owner_id" as "ownerId", "t"."year" as "year", "t"."budget_fen" as "budgetFen", "t"."priority" as "priority", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "fund_programme" t
where true
order by "t"."id";

select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."ordinal" as "ordinal", "t"."scope" as "scope", "t"."expression" as "expression", "t"."facts" as "facts", "t"."sentence_zh" as "sentenceZh", "t"."sentence_en" as "sentenceEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "eligibility_rule" t
where true
order by t.instrument_code, t.ordinal;

select "t"."id" as "id", "t"."platform_kind" as "platformKind", "t"."fund_id" as "fundId", "t"."is_assumed" as "isAssumed", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "platform_fund_rule" t
where true
order by "t"."id";

select "t"."id" as "id", "t"."region_code" as "regionCode", "t"."payer_id" as "payerId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "county_payer" t
where true
order by "t"."id";
