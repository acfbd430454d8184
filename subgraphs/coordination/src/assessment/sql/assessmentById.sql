select "t"."id" as "id", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."score" as "score", "t"."rank" as "rank", "t"."rank_of" as "rankOf", "t"."status" as "status", "t"."used_for" as "usedFor", "t"."support_effect" as "supportEffect", "t"."evaluator_id" as "evaluatorId", "t"."is_third_party" as "isThirdParty", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "cooperation_assessment" t
where "t"."id" = any($1)
and t.published_on is not null
order by "t"."id";
