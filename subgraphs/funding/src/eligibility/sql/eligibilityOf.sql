select k.code, k.year, a.*, p.*, c.fen as "approvedFen", d.fen as "paidFen", b.forecast as "forecastFen", (select i.max_fen
from policy_instrument i
where i.code = k.code
and i.amount_rule = 'POOL') as "poolFen"
from unnest($1::text[], $2::int[]) as k(code, year)
cross join lateral ( select count(*) filter (where status not in ('CANDIDATE', 'DRAFT')) as applications, count(*) filter (where approved_fen is not null) as approved
from subsidy_application
where instrument_code = k.code
and year = k.year) a
cross join lateral ( select count(distinct application_id) as "paidApplications"
from payment
where instrument_code = k.code
and paid_on >= make_date(k.year, 1, 1)
and paid_on <= make_date(k.year, 12, 31)) p
cross join lateral ( select case when count(*) = 0 then 0 else sum(cell.fen) filter (where cell.persons not between 1
and 4) end as fen
from ( select sum(o.amount_fen) as fen, count(distinct o.subject_id) filter (where o.is_personal) as persons
from payment_obligation o
join subsidy_application s on s.id = o.application_id
where o.instrument_code = k.code
and s.year = k.year
group by o.payer_id) cell) c
cross join lateral ( select case when count(*) = 0 then 0 else sum(cell.fen) filter (where cell.persons not between 1
and 4) end as fen
from ( select sum(t.amount_fen) as fen, count(distinct t.subject_id) filter (where t.is_personal) as persons
from payment t
where t.instrument_code = k.code
and t.paid_on >= make_date(k.year, 1, 1)
and t.paid_on <= make_date(k.year, 12, 31)
group by t.payer_id) cell) d
cross join lateral ( select sum(amount_fen) as forecast
from budget_line
where instrument_code = k.code
and year = k.year
and kind = 'FORECAST') b;

select k.id, l.granted as "grantedLoans", l.projects as "projectLoans", a.outstanding as "outstandingApprovals"
from unnest($1::text[]) as k(id)
cross join lateral ( select count(*) as granted, count(project_id) as projects
from loan
where borrower_id = k.id
and status in ('GRANTED', 'REPAID', 'OVERDUE')) l
cross join lateral ( select count(*) as outstanding
from subsidy_application t
where t.applicant_id = k.id
and t.status in ('APPROVED', 'PUBLICISED', 'PAID')
and coalesce(t.approved_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p.application_id = t.id)) a;

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

select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."applicant_id" as "applicantId", "t"."region_code" as "regionCode", "t"."chain_id" as "chainId", "t"."achievement_id" as "achievementId", "t"."year" as "year", "t"."status" as "status", "t"."requested_fen" as "requestedFen", "t"."approved_fen" as "approvedFen", "t"."submitted_on" as "submittedOn", "t"."decided_on" as "decidedOn", "t"."publicised_on" as "publicisedOn", "t"."reasons" as "reasons", "t"."is_preferred" as "isPreferred", "t"."preference_reason" as "preferenceReason", "t"."clause_id" as "clauseId", "t"."is_personal" as "isPersonal", "t"."talent_id" as "talentId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "subsidy_application" t
where t.applicant_id = any($1)
and not t.is_personal
order by t.year, t.submitted_on nulls first, t.id;

select "t"."id" as "id", "t"."platform_kind" as "platformKind", "t"."fund_id" as "fundId", "t"."is_assumed" as "isAssumed", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "platform_fund_rule" t
where true
order by "t"."id";

select "t"."id" as "id", "t"."region_code" as "regionCode", "t"."payer_id" as "payerId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "county_payer" t
where true
order by "t"."id";
