select "t"."id" as "id", "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."owner_id" as "ownerId", "t"."year" as "year", "t"."budget_fen" as "budgetFen", "t"."priority" as "priority", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "fund_programme" t
where "t"."id" = any($1)
order by "t"."id";
