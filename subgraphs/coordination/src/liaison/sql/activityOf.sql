select c.contacts::int, c.last as "lastContactedOn", case when a.subject_kind <> 'ENTERPRISE' then i.raised::int end as "issuesRaised", case when a.subject_kind <> 'ENTERPRISE' then i.resolved::int end as "issuesResolved"
from unnest($1::text[]) with ordinality as k(id, at)
join liaison_assignment a on a.id = k.id
cross join lateral (select count(*) as contacts, max(contacted_on) as last
from liaison_contact
where assignment_id = k.id) c
cross join lateral (select count(*) as raised, count(resolved_on) as resolved
from issue
where assignment_id = k.id) i
order by k.at;

select "t"."id" as "id", "t"."official_id" as "officialId", "t"."scheme" as "scheme", "t"."subject_kind" as "subjectKind", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "liaison_assignment" t
where "t"."official_id" = any($1)
and t.ends_on is null
order by array_position($2::text[], t.subject_kind::text), t.id;

select "t"."id" as "id", "t"."scheme" as "scheme", "t"."label_zh" as "labelZh", "t"."region_code" as "regionCode", "t"."unit_id" as "unitId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "liaison_official" t
where "t"."id" = any($1)
order by "t"."id";
