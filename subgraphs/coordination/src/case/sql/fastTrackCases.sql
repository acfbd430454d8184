select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."category" as "category", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."region_code" as "regionCode", "t"."proposed_by_id" as "proposedById", "t"."liaison_unit_id" as "liaisonUnitId", "t"."proposed_on" as "proposedOn", "t"."accepted_on" as "acceptedOn", "t"."closed_on" as "closedOn", "t"."status" as "status", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."proposed_on"::text as "__at", "t"."id"::text as "__key"
from "fast_track_case" t
where (t.published_on is not null)
and ("t"."liaison_unit_id" is null)
and true
order by "t"."proposed_on" desc, "t"."id" desc
limit 3;

select "t"."status" as value, count(*) as count
from "fast_track_case" t
where (t.published_on is not null)
and ("t"."liaison_unit_id" is null)
group by 1
order by 2 desc, 1;

select count(*) as count
from "fast_track_case" t
where (t.published_on is not null)
and ("t"."liaison_unit_id" is null);
