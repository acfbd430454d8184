select "t"."id" as "id", "t"."body_id" as "bodyId", "t"."institution_id" as "institutionId", "t"."role" as "role", "t"."ordinal" as "ordinal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "body_membership" t
where "t"."body_id" = any($1)
order by "t"."ordinal", "t"."id";

select "t"."id" as "id", "t"."kind" as "kind", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."region_code" as "regionCode", "t"."lead_institution_id" as "leadInstitutionId", "t"."office_institution_id" as "officeInstitutionId", "t"."rhythm" as "rhythm", "t"."scope_zh" as "scopeZh", "t"."scope_en" as "scopeEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "coordination_body" t
where "t"."id" = any($1)
order by "t"."id";
