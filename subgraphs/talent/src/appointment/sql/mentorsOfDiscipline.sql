select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."kind" as "kind", "t"."host_id" as "hostId", "t"."region_code" as "regionCode", "t"."discipline_id" as "disciplineId", "t"."programme" as "programme", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "appointment" t
where t.discipline_id = "k"."key"
and t.kind = 'ENTERPRISE_MENTOR'
and (t.status in ('APPOINTED', 'ACTIVE', 'ENDED'))
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3) x;
