select "t"."id" as "id", "t"."doc_number" as "docNumber", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."kind" as "kind", "t"."issuer_id" as "issuerId", "t"."adopted_by" as "adoptedBy", "t"."issued_on" as "issuedOn", "t"."status" as "status", "t"."publication_class" as "publicationClass", "t"."region_code" as "regionCode", "t"."addressees" as "addressees", "t"."source" as "source", "t"."note_zh" as "noteZh", "t"."note_en" as "noteEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "policy_document" t
where ("t"."publication_class" is distinct
from 'NOT_PUBLIC'
and "t"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("t"."status" <> 'WITHDRAWN' or "t"."issued_on" is not null))
and ("t"."status" = any($1::text[]))
and ("t"."publication_class" = any($2::text[]))
and ("t"."title_zh" ilike $3 or "t"."title_en" ilike $4 or "t"."doc_number" ilike $5)
and true
order by "t"."id" asc
limit 3;

select "t"."kind" as value, count(*) as count
from "policy_document" t
where ("t"."publication_class" is distinct
from 'NOT_PUBLIC'
and "t"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("t"."status" <> 'WITHDRAWN' or "t"."issued_on" is not null))
and ("t"."status" = any($1::text[]))
and ("t"."publication_class" = any($2::text[]))
and ("t"."title_zh" ilike $3 or "t"."title_en" ilike $4 or "t"."doc_number" ilike $5)
group by 1
order by 2 desc, 1;

select count(*) as count
from "policy_document" t
where ("t"."publication_class" is distinct
from 'NOT_PUBLIC'
and "t"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("t"."status" <> 'WITHDRAWN' or "t"."issued_on" is not null))
and ("t"."status" = any($1::text[]))
and ("t"."publication_class" = any($2::text[]))
and ("t"."title_zh" ilike $3 or "t"."title_en" ilike $4 or "t"."doc_number" ilike $5);
