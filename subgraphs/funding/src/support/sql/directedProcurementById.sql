select "t"."id" as "id", "t"."challenge_id" as "challengeId", "t"."buyer_id" as "buyerId", "t"."supplier_id" as "supplierId", "t"."achievement_id" as "achievementId", "t"."amount_fen" as "amountFen", "t"."signed_on" as "signedOn", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "directed_procurement" t
where "t"."id" = any($1)
order by "t"."id";
