select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."deciding_kind" as "decidingKind", "t"."deciding_institution_id" as "decidingInstitutionId", "t"."body_id" as "bodyId", "t"."case_id" as "caseId", "t"."chain_id" as "chainId", "t"."region_code" as "regionCode", "t"."support_zh" as "supportZh", "t"."amount_fen" as "amountFen", "t"."decided_on" as "decidedOn", "t"."status" as "status", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "case_decision" t
where "t"."id" = any($1)
and t.published_on is not null
order by "t"."id";
