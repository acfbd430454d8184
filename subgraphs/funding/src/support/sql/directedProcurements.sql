select "t"."id" as "id", "t"."challenge_id" as "challengeId", "t"."buyer_id" as "buyerId", "t"."supplier_id" as "supplierId", "t"."achievement_id" as "achievementId", "t"."amount_fen" as "amountFen", "t"."signed_on" as "signedOn", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."signed_on"::text as "__at", "t"."id"::text as "__key"
from "directed_procurement" t
where ("t"."region_code" = any($1::text[]))
and ("t"."signed_on" >= $2::date
and "t"."signed_on" <= $3::date)
and ("t"."achievement_id" is not null)
and true
order by "t"."signed_on" desc, "t"."id" desc
limit 21;

select "t"."region_code" as value, count(*) as count
from "directed_procurement" t
where ("t"."region_code" = any($1::text[]))
and ("t"."signed_on" >= $2::date
and "t"."signed_on" <= $3::date)
and ("t"."achievement_id" is not null)
group by 1
order by 2 desc, 1;

select count(*) as count
from "directed_procurement" t
where ("t"."region_code" = any($1::text[]))
and ("t"."signed_on" >= $2::date
and "t"."signed_on" <= $3::date)
and ("t"."achievement_id" is not null);
