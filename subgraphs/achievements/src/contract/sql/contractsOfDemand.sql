select "t"."id" as "id", "t"."registration_no" as "registrationNo", "t"."type" as "type", "t"."seller_id" as "sellerId", "t"."seller_region_code" as "sellerRegionCode", "t"."buyer_id" as "buyerId", "t"."buyer_region_code" as "buyerRegionCode", "t"."payer_id" as "payerId", "t"."intermediary_id" as "intermediaryId", "t"."amount_fen" as "amountFen", "t"."technology_amount_fen" as "technologyAmountFen", "t"."signed_on" as "signedOn", "t"."registered_on" as "registeredOn", "t"."status" as "status", "t"."effect_confirmed_on" as "effectConfirmedOn", "t"."effect_kind" as "effectKind", "t"."effect_value_fen" as "effectValueFen", "t"."is_startup_payment" as "isStartupPayment", "t"."is_between_firms" as "isBetweenFirms", "t"."terms_zh" as "termsZh", "t"."chain_id" as "chainId", "t"."project_id" as "projectId", "t"."demand_id" as "demandId", "t"."challenge_id" as "challengeId", "t"."placement_id" as "placementId", "t"."achievement_id" as "achievementId", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "tech_contract" t
where "t"."demand_id" = any($1)
and t.status <> 'DRAFT'
order by t.signed_on, t.id;

select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."description_zh" as "descriptionZh", "t"."field" as "field", "t"."enterprise_id" as "enterpriseId", "t"."chain_id" as "chainId", "t"."technology_kind" as "technologyKind", "t"."budget_fen" as "budgetFen", "t"."published_on" as "publishedOn", "t"."first_response_on" as "firstResponseOn", "t"."visibility" as "visibility", "t"."is_civil_military" as "isCivilMilitary", "t"."status" as "status", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "demand" t
where "t"."id" = any($1)
and t.visibility = 'PUBLIC'
and t.status <> 'DRAFT'
order by "t"."id";
