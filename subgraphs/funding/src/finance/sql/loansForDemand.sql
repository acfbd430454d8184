select "t"."id" as "id", "t"."product_id" as "productId", "t"."bank_id" as "bankId", "t"."borrower_id" as "borrowerId", "t"."project_id" as "projectId", "t"."demand_id" as "demandId", "t"."chain_id" as "chainId", "t"."status" as "status", "t"."offered_on" as "offeredOn", "t"."linked_on" as "linkedOn", "t"."granted_on" as "grantedOn", "t"."amount_fen" as "amountFen", "t"."rate" as "rate", "t"."is_interest_subsidised" as "isInterestSubsidised", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "loan" t
where "t"."demand_id" = any($1)
order by "t"."offered_on", "t"."id";
