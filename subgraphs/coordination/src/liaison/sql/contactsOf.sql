select "t"."id" as "id", "t"."assignment_id" as "assignmentId", "t"."form" as "form", "t"."contacted_on" as "contactedOn", "t"."note_zh" as "noteZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "liaison_contact" t
where "t"."assignment_id" = any($1)
order by "t"."contacted_on", "t"."id";

select "t"."id" as "id", "t"."official_id" as "officialId", "t"."scheme" as "scheme", "t"."subject_kind" as "subjectKind", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "liaison_assignment" t
where "t"."official_id" = any($1)
and t.ends_on is null
order by array_position($2::text[], t.subject_kind::text), t.id;

select "t"."id" as "id", "t"."scheme" as "scheme", "t"."label_zh" as "labelZh", "t"."region_code" as "regionCode", "t"."unit_id" as "unitId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "liaison_official" t
where "t"."id" = any($1)
order by "t"."id";
