select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."category" as "category", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."region_code" as "regionCode", "t"."proposed_by_id" as "proposedById", "t"."liaison_unit_id" as "liaisonUnitId", "t"."proposed_on" as "proposedOn", "t"."accepted_on" as "acceptedOn", "t"."closed_on" as "closedOn", "t"."status" as "status", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "fast_track_case" t
where "t"."id" = any($1)
and t.published_on is not null
order by "t"."id";
