select "t"."id" as "id", "t"."discipline_id" as "disciplineId", "t"."institution_id" as "institutionId", "t"."since" as "since", "t"."agreement_number" as "agreementNumber", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "discipline_co_builder" t
where "t"."discipline_id" = any($1)
order by "t"."since", "t"."id";

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."code" as "code", "t"."code_scheme" as "codeScheme", "t"."university_id" as "universityId", "t"."tier" as "tier", "t"."is_newly_set" as "isNewlySet", "t"."set_year" as "setYear", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "discipline" t
where "t"."id" = any($1)
order by "t"."id";
