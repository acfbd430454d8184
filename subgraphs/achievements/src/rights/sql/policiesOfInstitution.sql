select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."institution_id" as "institutionId", "t"."disposal_zh" as "disposalZh", "t"."benefit_zh" as "benefitZh", "t"."due_diligence_zh" as "dueDiligenceZh", "t"."adopted_on" as "adoptedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."adopted_on"::text as "__at", "t"."id"::text as "__key"
from "rights_policy" t
where t.institution_id = "k"."key"
and true
and true
order by "t"."adopted_on" desc, "t"."id" desc
limit 3) x;
