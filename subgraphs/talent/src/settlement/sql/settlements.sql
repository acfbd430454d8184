select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."park_id" as "parkId", "t"."region_code" as "regionCode", "t"."brings" as "brings", "t"."achievement_id" as "achievementId", "t"."project_id" as "projectId", "t"."settled_on" as "settledOn", "t"."left_on" as "leftOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."settled_on"::text as "__at", "t"."id"::text as "__key"
from "settlement" t
where ("t"."brings" && $1::text[])
and ("t"."settled_on" >= $2::date
and "t"."settled_on" <= $3::date)
and true
order by "t"."settled_on" desc, "t"."id" desc
limit 3;

select count(*) as count
from "settlement" t
where ("t"."brings" && $1::text[])
and ("t"."settled_on" >= $2::date
and "t"."settled_on" <= $3::date);
