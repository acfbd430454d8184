select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."granter_id" as "granterId", "t"."grantee_id" as "granteeId", "t"."conversion_id" as "conversionId", "t"."achievement_id" as "achievementId", "t"."park_id" as "parkId", "t"."region_code" as "regionCode", "t"."area_mu" as "areaMu", "t"."granted_on" as "grantedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "land_support" t
where "t"."conversion_id" = any($1)
order by "t"."granted_on", "t"."id";
