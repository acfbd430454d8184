select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."year" as "year", "t"."rd_spend_fen" as "rdSpendFen", "t"."revenue_fen" as "revenueFen", "t"."profit" as "profit", "t"."rd_staff" as "rdStaff", "t"."rd_institutions" as "rdInstitutions", "t"."uses_rd_info_system" as "usesRdInfoSystem", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "enterprise_rd_profile" t
where "t"."id" = any($1)
order by "t"."id";
