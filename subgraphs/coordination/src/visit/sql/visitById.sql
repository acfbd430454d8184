select "t"."id" as "id", "t"."visitor_kind" as "visitorKind", "t"."direction" as "direction", "t"."region_code" as "regionCode", "t"."visitor_id" as "visitorId", "t"."visited_id" as "visitedId", "t"."visited_on" as "visitedOn", "t"."topic_zh" as "topicZh", "t"."groups" as "groups", "t"."persons" as "persons", "t"."note_zh" as "noteZh", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "visit" t
where "t"."id" = any($1)
order by "t"."id";
