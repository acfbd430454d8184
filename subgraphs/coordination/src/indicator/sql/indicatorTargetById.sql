select "t"."id" as "id", "t"."indicator_code" as "indicatorCode", "t"."region_code" as "regionCode", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."year" as "year", "t"."period" as "period", "t"."value" as "value", "t"."mask" as "mask", "t"."unit" as "unit", "t"."comparator" as "comparator", "t"."ambition" as "ambition", "t"."status" as "status", "t"."clause_id" as "clauseId", "t"."responsible_ids" as "responsibleIds", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "indicator_target" t
where "t"."id" = any($1)
and not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null)))
order by "t"."id";
