select "t"."id" as "id", "t"."holder_id" as "holderId", "t"."provider_id" as "providerId", "t"."platform_id" as "platformId", "t"."value_fen" as "valueFen", "t"."status" as "status", "t"."issued_on" as "issuedOn", "t"."expires_on" as "expiresOn", "t"."redeemed_on" as "redeemedOn", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "innovation_voucher" t
where "t"."id" = any($1)
order by "t"."id";
