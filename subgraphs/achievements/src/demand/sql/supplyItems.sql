select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."institution_id" as "institutionId", "t"."kind" as "kind", "t"."achievement_id" as "achievementId", "t"."team_id" as "teamId", "t"."chain_id" as "chainId", "t"."published_on" as "publishedOn", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "supply_item" t
where (t.published_on is not null)
and ("t"."kind" = any($1::text[]))
and true
order by "t"."id" asc
limit 3;

select "t"."kind" as value, count(*) as count
from "supply_item" t
where (t.published_on is not null)
and ("t"."kind" = any($1::text[]))
group by 1
order by 2 desc, 1;

select count(*) as count
from "supply_item" t
where (t.published_on is not null)
and ("t"."kind" = any($1::text[]));
