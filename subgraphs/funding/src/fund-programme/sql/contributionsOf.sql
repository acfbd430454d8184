select "t"."id" as "id", "t"."fund_id" as "fundId", "t"."contributor_id" as "contributorId", "t"."amount_fen" as "amountFen", "t"."contributed_on" as "contributedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "joint_fund_contribution" t
where "t"."fund_id" = any($1)
order by "t"."contributor_id", "t"."id";
