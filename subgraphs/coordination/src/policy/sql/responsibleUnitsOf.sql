select "t"."id" as "id", "t"."clause_id" as "clauseId", "t"."institution_id" as "institutionId", "t"."role" as "role", "t"."ordinal" as "ordinal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "clause_responsibility" t
where "t"."clause_id" = any($1)
order by "t"."ordinal", "t"."id";

select "t"."id" as "id", "t"."document_id" as "documentId", "t"."parent_id" as "parentId", "t"."number" as "number", "t"."ordinal" as "ordinal", "t"."heading_zh" as "headingZh", "t"."heading_en" as "headingEn", "t"."summary_zh" as "summaryZh", "t"."summary_en" as "summaryEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "policy_clause" t
where "t"."id" = any($1)
and "t"."document_id" in (select t.id
from policy_document t
where "t"."publication_class" is distinct
from 'NOT_PUBLIC'
and "t"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("t"."status" <> 'WITHDRAWN' or "t"."issued_on" is not null))
order by "t"."id";
