select "t"."id" as "id", "t"."placement_id" as "placementId", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."reported_by_id" as "reportedById", "t"."reported_on" as "reportedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "attribution_report" t
where "t"."placement_id" = any($1)
order by "t"."id";
