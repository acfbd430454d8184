select "t"."id" as "id", "t"."task_id" as "taskId", "t"."supervised_by_id" as "supervisedById", "t"."supervised_on" as "supervisedOn", "t"."finding_zh" as "findingZh", "t"."deadline_on" as "deadlineOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "supervision_record" t
where "t"."task_id" = any($1)
and true
order by t.supervised_on desc, t.id;

select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."kind" as "kind", "t"."clause_id" as "clauseId", "t"."resolution_id" as "resolutionId", "t"."parent_id" as "parentId", "t"."owner_institution_id" as "ownerInstitutionId", "t"."support_institution_ids" as "supportInstitutionIds", "t"."level" as "level", "t"."region_code" as "regionCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."assigned_on" as "assignedOn", "t"."due_on" as "dueOn", "t"."closed_on" as "closedOn", "t"."status" as "status", "t"."programme_tags" as "programmeTags", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "task" t
where "t"."id" = any($1)
and not exists (select
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
and ("d"."status" <> 'WITHDRAWN' or "d"."issued_on" is not null)))
order by "t"."id";
