select "t"."id" as "id", "t"."kind" as "kind", "t"."achievement_id" as "achievementId", "t"."agent_id" as "agentId", "t"."ask_price_fen" as "askPriceFen", "t"."reserve_price_fen" as "reservePriceFen", "t"."open_from" as "openFrom", "t"."open_to" as "openTo", "t"."status" as "status", "t"."winner_id" as "winnerId", "t"."final_price_fen" as "finalPriceFen", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "listing" t
where (t.status not in ('PREPARED', 'VALUED'))
and ("t"."kind" = any($1::text[]))
and true
order by "t"."id" asc
limit 3;

select "t"."status" as value, count(*) as count
from "listing" t
where (t.status not in ('PREPARED', 'VALUED'))
and ("t"."kind" = any($1::text[]))
group by 1
order by 2 desc, 1;

select count(*) as count
from "listing" t
where (t.status not in ('PREPARED', 'VALUED'))
and ("t"."kind" = any($1::text[]));
