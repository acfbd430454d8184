select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."park_id" as "parkId", "t"."region_code" as "regionCode", "t"."brings" as "brings", "t"."achievement_id" as "achievementId", "t"."project_id" as "projectId", "t"."settled_on" as "settledOn", "t"."left_on" as "leftOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "settlement" t
where "t"."id" = any($1)
order by "t"."id";
