select "t"."id" as "id", "t"."institution_id" as "institutionId", "t"."year" as "year", "t"."category" as "category", "t"."quality_weight" as "qualityWeight", "t"."contribution_weight" as "contributionWeight", "t"."innovation_weight" as "innovationWeight", "t"."adopted_on" as "adoptedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "evaluation_scheme" t
where "t"."id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."scheme_id" as "schemeId", "t"."measure" as "measure", "t"."use" as "use", "t"."weight" as "weight", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "evaluation_scheme_measure" t
where "t"."scheme_id" = any($1)
order by "t"."measure", "t"."use", "t"."id";
