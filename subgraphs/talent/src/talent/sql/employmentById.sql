select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."institution_id" as "institutionId", "t"."sector" as "sector", "t"."region_code" as "regionCode", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."has_establishment_post" as "hasEstablishmentPost", "t"."is_main" as "isMain", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "employment" t
where "t"."id" = any($1)
and t.ends_on is null
order by "t"."id";
