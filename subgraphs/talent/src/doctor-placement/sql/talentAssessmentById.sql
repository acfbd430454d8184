select "t"."id" as "id", "t"."placement_id" as "placementId", "t"."year" as "year", "t"."by" as "by", "t"."result" as "result", "t"."horizontal_projects" as "horizontalProjects", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", (false) as "__open"
from "talent_assessment" t
where "t"."id" = any($1)
and (false or exists (select
from doctor_placement d
where d.id = t.placement_id
and (d.region_code >= $2::text
and d.region_code < $3::text || 'A' or d.region_code >= $4::text
and d.region_code < $5::text || 'A' or d.region_code >= $6::text
and d.region_code < $7::text || 'A' or d.region_code >= $8::text
and d.region_code < $9::text || 'A')))
order by "t"."id";
