select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."park_id" as "parkId", "t"."region_code" as "regionCode", "t"."brings" as "brings", "t"."achievement_id" as "achievementId", "t"."project_id" as "projectId", "t"."settled_on" as "settledOn", "t"."left_on" as "leftOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."settled_on"::text as "__at", "t"."id"::text as "__key"
from "settlement" t
where t.park_id = "k"."key"
and true
and true
order by "t"."settled_on" desc, "t"."id" desc
limit 3) x;
