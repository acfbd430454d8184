select "t"."id" as "id", "t"."institution_id" as "institutionId", "t"."disposal_zh" as "disposalZh", "t"."benefit_zh" as "benefitZh", "t"."due_diligence_zh" as "dueDiligenceZh", "t"."adopted_on" as "adoptedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."adopted_on"::text as "__at", "t"."id"::text as "__key"
from "rights_policy" t
where ("t"."adopted_on" >= $1::date
and "t"."adopted_on" <= $2::date)
and true
order by "t"."adopted_on" desc, "t"."id" desc
limit 3;

select count(*) as count
from "rights_policy" t
where ("t"."adopted_on" >= $1::date
and "t"."adopted_on" <= $2::date);
