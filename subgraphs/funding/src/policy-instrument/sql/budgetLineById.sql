select "t"."id" as "id", "t"."kind" as "kind", "t"."level" as "level", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."fund_id" as "fundId", "t"."instrument_code" as "instrumentCode", "t"."amount_fen" as "amountFen", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "budget_line" t
where "t"."id" = any($1)
order by "t"."id";
