select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."challenge_id" as "challengeId", "t"."bidder_id" as "bidderId", "t"."team_id" as "teamId", "t"."leader_id" as "leaderId", "t"."submitted_on" as "submittedOn", "t"."offer_fen" as "offerFen", "t"."score" as "score", "t"."status" as "status", "t"."eliminated_on" as "eliminatedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."submitted_on"::text as "__at", "t"."id"::text as "__key"
from "bid" t
where t.challenge_id = "k"."key"
and (exists (select
from challenge c
where c.id = t.challenge_id
and c.status = any($2::text[]))
and not (not exists (select
from challenge c
where c.id = t.challenge_id
and c.status = any($3::text[])
and (c.closes_on is null or c.closes_on < $4::date))))
and true
order by "t"."submitted_on" asc, "t"."id" asc
limit 21) x;

select "t"."id" as "id", "t"."bid_id" as "bidId", "t"."name_zh" as "nameZh", "t"."due_on" as "dueOn", "t"."done_on" as "doneOn", "t"."is_passed" as "isPassed", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "bid_milestone" t
where "t"."bid_id" = any($1)
order by "t"."due_on", "t"."id";

select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."mode" as "mode", "t"."demand_id" as "demandId", "t"."scenario_id" as "scenarioId", "t"."poster_id" as "posterId", "t"."chain_id" as "chainId", "t"."reward_fen" as "rewardFen", "t"."posted_on" as "postedOn", "t"."closes_on" as "closesOn", "t"."status" as "status", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "challenge" t
where (t.status <> 'DRAFT')
and ("t"."mode" = any($1::text[]))
and true
order by "t"."id" asc
limit 21;
