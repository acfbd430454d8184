select "t"."id" as "id", "t"."kind" as "kind", "t"."university_id" as "universityId", "t"."discipline_id" as "disciplineId", "t"."sponsor_id" as "sponsorId", "t"."region_code" as "regionCode", "t"."cohort_year" as "cohortYear", "t"."intake" as "intake", "t"."graduation_year" as "graduationYear", "t"."graduates" as "graduates", "t"."placed_locally" as "placedLocally", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "directed_training" t
where "t"."id" = any($1)
order by "t"."id";
