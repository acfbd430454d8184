select "t"."id" as "id", "t"."kind" as "kind", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."lead_institution_id" as "leadInstitutionId", "t"."office_institution_id" as "officeInstitutionId", "t"."rhythm" as "rhythm", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "coordination_body" t
where ("t"."rhythm" = any($1::text[]))
and (t.id in (select body_id
from body_membership
where institution_id = any($2::text[])))
and true
order by "t"."id" asc
limit 3;

select "t"."kind" as value, count(*) as count
from "coordination_body" t
where ("t"."rhythm" = any($1::text[]))
and (t.id in (select body_id
from body_membership
where institution_id = any($2::text[])))
group by 1
order by 2 desc, 1;

select count(*) as count
from "coordination_body" t
where ("t"."rhythm" = any($1::text[]))
and (t.id in (select body_id
from body_membership
where institution_id = any($2::text[])));
