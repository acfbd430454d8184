select "t"."id" as "id", "t"."institution_id" as "institutionId", "t"."disposal_zh" as "disposalZh", "t"."benefit_zh" as "benefitZh", "t"."due_diligence_zh" as "dueDiligenceZh", "t"."adopted_on" as "adoptedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "rights_policy" t
where "t"."id" = any($1)
order by "t"."id";
