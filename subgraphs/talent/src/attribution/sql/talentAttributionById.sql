select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."basis" as "basis", "t"."year" as "year", "t"."region_code" as "regionCode", "t"."placement_id" as "placementId", "t"."selection_id" as "selectionId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "talent_attribution" t
where "t"."id" = any($1)
order by "t"."id";
