select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."official_id" as "officialId", "t"."scheme" as "scheme", "t"."subject_kind" as "subjectKind", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "liaison_assignment" t
where t.subject_type = 'Talent'
and t.subject_id = "k"."key"
and true
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3) x;
