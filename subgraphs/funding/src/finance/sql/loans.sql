select "t"."bank_id" as value, count(*) as count
from "loan" t
where ("t"."status" = any($1::text[]))
and ("t"."bank_id" = any($2::text[]))
and ("t"."borrower_id" = any($3::text[]))
and ("t"."region_code" = any($4::text[]))
and ("t"."is_interest_subsidised" = $5)
and ("t"."project_id" is not null)
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."product_id" as "productId", "t"."bank_id" as "bankId", "t"."borrower_id" as "borrowerId", "t"."project_id" as "projectId", "t"."demand_id" as "demandId", "t"."chain_id" as "chainId", "t"."status" as "status", "t"."offered_on" as "offeredOn", "t"."linked_on" as "linkedOn", "t"."granted_on" as "grantedOn", "t"."amount_fen" as "amountFen", "t"."rate" as "rate", "t"."is_interest_subsidised" as "isInterestSubsidised", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."offered_on"::text as "__at", "t"."id"::text as "__key"
from "loan" t
where ("t"."status" = any($1::text[]))
and ("t"."bank_id" = any($2::text[]))
and ("t"."borrower_id" = any($3::text[]))
and ("t"."region_code" = any($4::text[]))
and ("t"."is_interest_subsidised" = $5)
and ("t"."project_id" is not null)
and true
order by "t"."offered_on" desc, "t"."id" desc
limit 21;

select "t"."status" as value, count(*) as count
from "loan" t
where ("t"."status" = any($1::text[]))
and ("t"."bank_id" = any($2::text[]))
and ("t"."borrower_id" = any($3::text[]))
and ("t"."region_code" = any($4::text[]))
and ("t"."is_interest_subsidised" = $5)
and ("t"."project_id" is not null)
group by 1
order by 2 desc, 1;

select count(*) as count
from "loan" t
where ("t"."status" = any($1::text[]))
and ("t"."bank_id" = any($2::text[]))
and ("t"."borrower_id" = any($3::text[]))
and ("t"."region_code" = any($4::text[]))
and ("t"."is_interest_subsidised" = $5)
and ("t"."project_id" is not null);
