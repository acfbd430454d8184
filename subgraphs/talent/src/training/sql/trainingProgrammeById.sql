select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."kind" as "kind", "t"."organiser_ids" as "organiserIds", "t"."sponsor_id" as "sponsorId", "t"."region_code" as "regionCode", "t"."duration_months" as "durationMonths", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."trainees" as "trainees", "t"."placed_locally" as "placedLocally", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "training_programme" t
where "t"."id" = any($1)
order by "t"."id";
