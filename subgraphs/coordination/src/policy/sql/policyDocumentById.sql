select "t"."id" as "id", "t"."doc_number" as "docNumber", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."kind" as "kind", "t"."issuer_id" as "issuerId", "t"."adopted_by" as "adoptedBy", "t"."issued_on" as "issuedOn", "t"."status" as "status", "t"."publication_class" as "publicationClass", "t"."region_code" as "regionCode", "t"."addressees" as "addressees", "t"."source" as "source", "t"."note_zh" as "noteZh", "t"."note_en" as "noteEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "policy_document" t
where "t"."id" = any($1)
and "t"."publication_class" is distinct
from 'NOT_PUBLIC'
and "t"."status" not in ('DRAFTED', 'REVISED', 'APPROVED')
and ("t"."status" <> 'WITHDRAWN' or "t"."issued_on" is not null)
order by "t"."id";
