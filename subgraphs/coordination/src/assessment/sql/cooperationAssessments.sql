select "t"."id" as "id", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."score" as "score", "t"."rank" as "rank", "t"."rank_of" as "rankOf", "t"."status" as "status", "t"."used_for" as "usedFor", "t"."support_effect" as "supportEffect", "t"."evaluator_id" as "evaluatorId", "t"."is_third_party" as "isThirdParty", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "cooperation_assessment" t
where (t.published_on is not null)
and (t.year = any($1::int[]))
and ("t"."used_for" && $2::text[])
and ("t"."is_third_party" = $3)
and true
order by "t"."year" desc, "t"."id" desc
limit 3;

select "t"."year" as value, count(*) as count
from "cooperation_assessment" t
where (t.published_on is not null)
and (t.year = any($1::int[]))
and ("t"."used_for" && $2::text[])
and ("t"."is_third_party" = $3)
group by 1
order by 2 desc, 1;

select count(*) as count
from "cooperation_assessment" t
where (t.published_on is not null)
and (t.year = any($1::int[]))
and ("t"."used_for" && $2::text[])
and ("t"."is_third_party" = $3);
