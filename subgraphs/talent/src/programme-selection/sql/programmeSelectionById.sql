select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."programme" as "programme", "t"."level" as "level", "t"."institution_id" as "institutionId", "t"."region_code" as "regionCode", "t"."nominated_on" as "nominatedOn", "t"."selected_on" as "selectedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "talent_programme_selection" t
where "t"."id" = any($1)
and t.selected_on is not null
order by "t"."id";
