select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."programme" as "programme", "t"."level" as "level", "t"."institution_id" as "institutionId", "t"."region_code" as "regionCode", "t"."nominated_on" as "nominatedOn", "t"."selected_on" as "selectedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."nominated_on"::text as "__at", "t"."id"::text as "__key"
from "talent_programme_selection" t
where t.institution_id = "k"."key"
and (t.selected_on is not null)
and true
order by "t"."nominated_on" desc, "t"."id" desc
limit 3) x;
