select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."indicator_code" as "indicatorCode", "t"."region_code" as "regionCode", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."year" as "year", "t"."period" as "period", "t"."value" as "value", "t"."mask" as "mask", "t"."unit" as "unit", "t"."comparator" as "comparator", "t"."ambition" as "ambition", "t"."status" as "status", "t"."clause_id" as "clauseId", "t"."responsible_ids" as "responsibleIds", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "indicator_target" t
where t.clause_id = "k"."key"
and (not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null))))
and true
order by "t"."id" asc
limit 3) x;

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
