select "t"."id" as "id", "t"."registration_no" as "registrationNo", "t"."type" as "type", "t"."seller_id" as "sellerId", "t"."seller_region_code" as "sellerRegionCode", "t"."buyer_id" as "buyerId", "t"."buyer_region_code" as "buyerRegionCode", "t"."payer_id" as "payerId", "t"."intermediary_id" as "intermediaryId", "t"."amount_fen" as "amountFen", "t"."technology_amount_fen" as "technologyAmountFen", "t"."signed_on" as "signedOn", "t"."registered_on" as "registeredOn", "t"."status" as "status", "t"."effect_confirmed_on" as "effectConfirmedOn", "t"."effect_kind" as "effectKind", "t"."effect_value_fen" as "effectValueFen", "t"."is_startup_payment" as "isStartupPayment", "t"."is_between_firms" as "isBetweenFirms", "t"."terms_zh" as "termsZh", "t"."chain_id" as "chainId", "t"."project_id" as "projectId", "t"."demand_id" as "demandId", "t"."challenge_id" as "challengeId", "t"."placement_id" as "placementId", "t"."achievement_id" as "achievementId", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "tech_contract" t
where (t.status <> 'DRAFT')
and ("t"."status" = any($1::text[]))
and ("t"."registered_on" >= $2::date
and "t"."registered_on" <= $3::date)
and ((t.payer_id = t.buyer_id) = $4)
and true
order by "t"."id" asc
limit 3;

select "t"."status" as value, count(*) as count
from "tech_contract" t
where (t.status <> 'DRAFT')
and ("t"."status" = any($1::text[]))
and ("t"."registered_on" >= $2::date
and "t"."registered_on" <= $3::date)
and ((t.payer_id = t.buyer_id) = $4)
group by 1
order by 2 desc, 1;

select "t"."type" as value, count(*) as count
from "tech_contract" t
where (t.status <> 'DRAFT')
and ("t"."status" = any($1::text[]))
and ("t"."registered_on" >= $2::date
and "t"."registered_on" <= $3::date)
and ((t.payer_id = t.buyer_id) = $4)
group by 1
order by 2 desc, 1;

select count(*) as count
from "tech_contract" t
where (t.status <> 'DRAFT')
and ("t"."status" = any($1::text[]))
and ("t"."registered_on" >= $2::date
and "t"."registered_on" <= $3::date)
and ((t.payer_id = t.buyer_id) = $4);
