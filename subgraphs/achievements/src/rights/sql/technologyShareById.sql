select "t"."id" as "id", "t"."holder_id" as "holderId", "t"."company_id" as "companyId", "t"."achievement_id" as "achievementId", "t"."percent" as "percent", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "technology_share" t
where "t"."id" = any($1)
and false
order by "t"."id";
