select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."kind" as "kind", "t"."clause_id" as "clauseId", "t"."resolution_id" as "resolutionId", "t"."parent_id" as "parentId", "t"."owner_institution_id" as "ownerInstitutionId", "t"."support_institution_ids" as "supportInstitutionIds", "t"."level" as "level", "t"."region_code" as "regionCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."assigned_on" as "assignedOn", "t"."due_on" as "dueOn", "t"."closed_on" as "closedOn", "t"."status" as "status", "t"."programme_tags" as "programmeTags", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "task" t
where (not exists (select
from resolution r
where r.id = t.resolution_id
and r.published_on is null)
and not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null))))
and ("t"."support_institution_ids" && $1::text[])
and ("t"."programme_tags" && $2::text[])
and ("t"."resolution_id" is null)
and (coalesce(t.due_on < $3::date
and t.status <> all($4::text[]), false) = $5)
and ("t"."title_zh" ilike $6 or "t"."title_en" ilike $7)
and true
order by "t"."id" asc
limit 3;

select "t"."status" as value, count(*) as count
from "task" t
where (not exists (select
from resolution r
where r.id = t.resolution_id
and r.published_on is null)
and not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null))))
and ("t"."support_institution_ids" && $1::text[])
and ("t"."programme_tags" && $2::text[])
and ("t"."resolution_id" is null)
and (coalesce(t.due_on < $3::date
and t.status <> all($4::text[]), false) = $5)
and ("t"."title_zh" ilike $6 or "t"."title_en" ilike $7)
group by 1
order by 2 desc, 1;

select count(*) as count
from "task" t
where (not exists (select
from resolution r
where r.id = t.resolution_id
and r.published_on is null)
and not exists ( select
from policy_clause c
join policy_document d on d.id = c.document_id
where c.id = t.clause_id
and not ("d"."publication_class" is distinct
from 'NOT_PUBLIC'
and "d"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null))))
and ("t"."support_institution_ids" && $1::text[])
and ("t"."programme_tags" && $2::text[])
and ("t"."resolution_id" is null)
and (coalesce(t.due_on < $3::date
and t.status <> all($4::text[]), false) = $5)
and ("t"."title_zh" ilike $6 or "t"."title_en" ilike $7);
