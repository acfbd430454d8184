select "t"."document_id" as value, count(*) as count
from "policy_clause" t
where ("t"."document_id" in (select t.id
from policy_document t
where "t"."publication_class" is distinct
from 'NOT_PUBLIC'
and "t"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("t"."status" <> 'WITHDRAWN' or "t"."issued_on" is not null)))
and (t.id in (select clause_id
from clause_responsibility
where institution_id = any($1::text[])))
and ("t"."heading_zh" ilike $2 or "t"."heading_en" ilike $3 or "t"."summary_zh" ilike $4 or "t"."summary_en" ilike $5)
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."document_id" as "documentId", "t"."parent_id" as "parentId", "t"."number" as "number", "t"."ordinal" as "ordinal", "t"."heading_zh" as "headingZh", "t"."heading_en" as "headingEn", "t"."summary_zh" as "summaryZh", "t"."summary_en" as "summaryEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."ordinal"::text as "__at", "t"."id"::text as "__key"
from "policy_clause" t
where ("t"."document_id" in (select t.id
from policy_document t
where "t"."publication_class" is distinct
from 'NOT_PUBLIC'
and "t"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("t"."status" <> 'WITHDRAWN' or "t"."issued_on" is not null)))
and (t.id in (select clause_id
from clause_responsibility
where institution_id = any($1::text[])))
and ("t"."heading_zh" ilike $2 or "t"."heading_en" ilike $3 or "t"."summary_zh" ilike $4 or "t"."summary_en" ilike $5)
and true
order by "t"."ordinal" asc, "t"."id" asc
limit 3;

select count(*) as count
from "policy_clause" t
where ("t"."document_id" in (select t.id
from policy_document t
where "t"."publication_class" is distinct
from 'NOT_PUBLIC'
and "t"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("t"."status" <> 'WITHDRAWN' or "t"."issued_on" is not null)))
and (t.id in (select clause_id
from clause_responsibility
where institution_id = any($1::text[])))
and ("t"."heading_zh" ilike $2 or "t"."heading_en" ilike $3 or "t"."summary_zh" ilike $4 or "t"."summary_en" ilike $5);
