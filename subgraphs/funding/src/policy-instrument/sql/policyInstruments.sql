select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."kind" as "kind", "t"."region_code" as "regionCode", "t"."policy_status" as "policyStatus", "t"."payer_rule_zh" as "payerRuleZh", "t"."payer_rule_en" as "payerRuleEn", "t"."payer_kinds" as "payerKinds", "t"."payer_assumed" as "payerAssumed", "t"."beneficiary_kinds" as "beneficiaryKinds", "t"."trigger_zh" as "triggerZh", "t"."trigger_en" as "triggerEn", "t"."min_fen" as "minFen", "t"."max_fen" as "maxFen", "t"."amount_rule" as "amountRule", "t"."tiers" as "tiers", "t"."frequency" as "frequency", "t"."frequency_assumed" as "frequencyAssumed", "t"."selection" as "selection", "t"."fund_codes" as "fundCodes", "t"."fund_assumed" as "fundAssumed", "t"."clause_id" as "clauseId", "t"."facts_by_subgraph" as "factsBySubgraph", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."code"::text as "__at", "t"."code"::text as "__key"
from "policy_instrument" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."payer_kinds" && $3::text[])
and ("t"."beneficiary_kinds" && $4::text[])
and ("t"."clause_id" = any($5::text[]))
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
and true
order by "t"."code" asc
limit 21;

select "t"."kind" as value, count(*) as count
from "policy_instrument" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."payer_kinds" && $3::text[])
and ("t"."beneficiary_kinds" && $4::text[])
and ("t"."clause_id" = any($5::text[]))
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
group by 1
order by 2 desc, 1;

select "t"."region_code" as value, count(*) as count
from "policy_instrument" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."payer_kinds" && $3::text[])
and ("t"."beneficiary_kinds" && $4::text[])
and ("t"."clause_id" = any($5::text[]))
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
group by 1
order by 2 desc, 1;

select "t"."selection" as value, count(*) as count
from "policy_instrument" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."payer_kinds" && $3::text[])
and ("t"."beneficiary_kinds" && $4::text[])
and ("t"."clause_id" = any($5::text[]))
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
group by 1
order by 2 desc, 1;

select count(*) as count
from "policy_instrument" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."payer_kinds" && $3::text[])
and ("t"."beneficiary_kinds" && $4::text[])
and ("t"."clause_id" = any($5::text[]))
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7);
