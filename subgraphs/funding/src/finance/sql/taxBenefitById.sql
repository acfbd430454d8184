select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."year" as "year", "t"."kind" as "kind", "t"."instrument_code" as "instrumentCode", "t"."deduction_fen" as "deductionFen", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "tax_benefit" t
where "t"."id" = any($1)
order by "t"."id";
