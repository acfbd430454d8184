select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."registration_no" as "registrationNo", "t"."type" as "type", "t"."seller_id" as "sellerId", "t"."seller_region_code" as "sellerRegionCode", "t"."buyer_id" as "buyerId", "t"."buyer_region_code" as "buyerRegionCode", "t"."payer_id" as "payerId", "t"."intermediary_id" as "intermediaryId", "t"."amount_fen" as "amountFen", "t"."technology_amount_fen" as "technologyAmountFen", "t"."signed_on" as "signedOn", "t"."registered_on" as "registeredOn", "t"."status" as "status", "t"."effect_confirmed_on" as "effectConfirmedOn", "t"."effect_kind" as "effectKind", "t"."effect_value_fen" as "effectValueFen", "t"."is_startup_payment" as "isStartupPayment", "t"."is_between_firms" as "isBetweenFirms", "t"."terms_zh" as "termsZh", "t"."chain_id" as "chainId", "t"."project_id" as "projectId", "t"."demand_id" as "demandId", "t"."challenge_id" as "challengeId", "t"."placement_id" as "placementId", "t"."achievement_id" as "achievementId", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "tech_contract" t
where t.placement_id = "k"."key"
and (t.status <> 'DRAFT')
and true
order by "t"."id" asc
limit 3) x;
