select "t"."id" as "id", "t"."project_id" as "projectId", "t"."source" as "source", "t"."level" as "level", "t"."provider_id" as "providerId", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."year" as "year", "t"."paid_on" as "paidOn", "t"."chain_id" as "chainId", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "project_funding" t
where "t"."project_id" = any($1)
order by "t"."year", "t"."source", "t"."id";
