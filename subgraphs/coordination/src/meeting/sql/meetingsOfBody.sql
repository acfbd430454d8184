select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."body_id" as "bodyId", "t"."title_zh" as "titleZh", "t"."quarter" as "quarter", "t"."scheduled_on" as "scheduledOn", "t"."held_on" as "heldOn", "t"."status" as "status", "t"."minutes_zh" as "minutesZh", "t"."minutes_published_on" as "minutesPublishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."scheduled_on"::text as "__at", "t"."id"::text as "__key"
from "meeting" t
where t.body_id = "k"."key"
and true
and true
order by "t"."scheduled_on" desc, "t"."id" desc
limit 3) x;

select "t"."id" as "id", "t"."kind" as "kind", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."lead_institution_id" as "leadInstitutionId", "t"."office_institution_id" as "officeInstitutionId", "t"."rhythm" as "rhythm", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "coordination_body" t
where "t"."id" = any($1)
order by "t"."id";
