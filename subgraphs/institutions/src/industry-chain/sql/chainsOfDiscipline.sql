select j."discipline_id" as key, "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."class" as "class", "t"."region_code" as "regionCode", "t"."responsible_unit_id" as "responsibleUnitId", "t"."landing_office_id" as "landingOfficeId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "discipline_alignment" j
join industry_chain t on t.id = j.chain_id
where j."discipline_id" = any($1)
order by t.id;

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."code" as "code", "t"."code_scheme" as "codeScheme", "t"."university_id" as "universityId", "t"."tier" as "tier", "t"."is_newly_set" as "isNewlySet", "t"."set_year" as "setYear", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "discipline" t
where "t"."id" = any($1)
order by "t"."id";
