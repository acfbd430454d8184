select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."institution_id" as "institutionId", "t"."kind" as "kind", "t"."achievement_id" as "achievementId", "t"."team_id" as "teamId", "t"."chain_id" as "chainId", "t"."published_on" as "publishedOn", "t"."city_code" as "cityCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "supply_item" t
where "t"."id" = any($1)
and t.published_on is not null
order by "t"."id";
