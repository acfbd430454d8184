select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."year" as "year", "t"."rd_spend_fen" as "rdSpendFen", "t"."revenue_fen" as "revenueFen", "t"."profit" as "profit", "t"."rd_staff" as "rdStaff", "t"."rd_institutions" as "rdInstitutions", "t"."uses_rd_info_system" as "usesRdInfoSystem", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "enterprise_rd_profile" t
where "t"."enterprise_id" = any($1)
order by "t"."year", "t"."id";

select "t"."id" as "id", "t"."kind" as "kind", "t"."sector" as "sector", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."aliases" as "aliases", "t"."uscc" as "uscc", "t"."ror_id" as "rorId", "t"."region_code" as "regionCode", "t"."park_id" as "parkId", "t"."parent_id" as "parentId", "t"."is_resident" as "isResident", "t"."scale" as "scale", "t"."is_listed" as "isListed", "t"."is_leading" as "isLeading", "t"."echelon" as "echelon", "t"."is_legal_person" as "isLegalPerson", "t"."focus_fields" as "focusFields", "t"."bureau" as "bureau", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "institution" t
where "t"."id" = any($1)
order by "t"."id";
