select "t"."id" as "id", "t"."indicator_code" as "indicatorCode", "t"."region_code" as "regionCode", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."year" as "year", "t"."period" as "period", "t"."value" as "value", "t"."mask" as "mask", "t"."unit" as "unit", "t"."comparator" as "comparator", "t"."ambition" as "ambition", "t"."status" as "status", "t"."clause_id" as "clauseId", "t"."responsible_ids" as "responsibleIds", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "indicator_target" t
where (not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null))))
and ("t"."year" = $1)
and (t.year = $2 or t.year is null)
and ("t"."responsible_ids" && $3::text[])
and ("t"."value" is not null)
and true
order by "t"."id" asc
limit 3;

select "t"."status" as value, count(*) as count
from "indicator_target" t
where (not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null))))
and ("t"."year" = $1)
and (t.year = $2 or t.year is null)
and ("t"."responsible_ids" && $3::text[])
and ("t"."value" is not null)
group by 1
order by 2 desc, 1;

select count(*) as count
from "indicator_target" t
where (not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null))))
and ("t"."year" = $1)
and (t.year = $2 or t.year is null)
and ("t"."responsible_ids" && $3::text[])
and ("t"."value" is not null);
