select "t"."id" as "id", "t"."assignment_id" as "assignmentId", "t"."form" as "form", "t"."contacted_on" as "contactedOn", "t"."note_zh" as "noteZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "liaison_contact" t
where "t"."id" = any($1)
order by "t"."id";
