select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."leader_id" as "leaderId", "t"."level" as "level", "t"."field" as "field", "t"."discipline_id" as "disciplineId", "t"."region_code" as "regionCode", "t"."since" as "since", "t"."dissolved_on" as "dissolvedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "team" t
where t.discipline_id = "k"."key"
and true
and true
order by "t"."id" asc
limit 3) x;
