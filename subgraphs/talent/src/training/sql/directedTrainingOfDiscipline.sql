select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."kind" as "kind", "t"."university_id" as "universityId", "t"."discipline_id" as "disciplineId", "t"."sponsor_id" as "sponsorId", "t"."region_code" as "regionCode", "t"."cohort_year" as "cohortYear", "t"."intake" as "intake", "t"."graduation_year" as "graduationYear", "t"."graduates" as "graduates", "t"."placed_locally" as "placedLocally", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."cohort_year"::text as "__at", "t"."id"::text as "__key"
from "directed_training" t
where t.discipline_id = "k"."key"
and true
and true
order by "t"."cohort_year" desc, "t"."id" desc
limit 3) x;
