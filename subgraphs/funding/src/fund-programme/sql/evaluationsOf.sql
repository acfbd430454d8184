select "t"."id" as "id", "t"."fund_id" as "fundId", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."status" as "status", "t"."score" as "score", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "fund_evaluation" t
where "t"."fund_id" = any($1)
order by "t"."year", "t"."id";
