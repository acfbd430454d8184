select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."call_id" as "callId", "t"."programme" as "programme", "t"."level" as "level", "t"."year" as "year", "t"."submitted_on" as "submittedOn", "t"."lead_alliance_id" as "leadAllianceId", "t"."priorities" as "priorities", "t"."outcome" as "outcome", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."submitted_on"::text as "__at", "t"."id"::text as "__key"
from "project_application" t
where t.call_id = "k"."key"
and (t.outcome = 'APPROVED')
and true
order by "t"."submitted_on" desc, "t"."id" desc
limit 21) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "project_application" t
where t.call_id = "k"."key"
and (t.outcome = 'APPROVED')) x;

select "t"."id" as "id", "t"."call_id" as "callId", "t"."title_zh" as "titleZh", "t"."technology_kind" as "technologyKind", "t"."demand_ids" as "demandIds", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "call_topic" t
where "t"."call_id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."year" as "year", "t"."title_zh" as "titleZh", "t"."level" as "level", "t"."owner_id" as "ownerId", "t"."city_code" as "cityCode", "t"."status" as "status", "t"."issued_on" as "issuedOn", "t"."closes_on" as "closesOn", "t"."consulted_groups" as "consultedGroups", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "project_call" t
where "t"."id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."year" as "year", "t"."title_zh" as "titleZh", "t"."level" as "level", "t"."owner_id" as "ownerId", "t"."city_code" as "cityCode", "t"."status" as "status", "t"."issued_on" as "issuedOn", "t"."closes_on" as "closesOn", "t"."consulted_groups" as "consultedGroups", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "project_call" t
where ("t"."year" = $1)
and true
order by "t"."year" desc, "t"."id" desc
limit 21;
