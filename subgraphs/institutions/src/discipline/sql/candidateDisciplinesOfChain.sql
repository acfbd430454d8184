select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."code" as "code", "t"."code_scheme" as "codeScheme", "t"."university_id" as "universityId", "t"."tier" as "tier", "t"."is_newly_set" as "isNewlySet", "t"."set_year" as "setYear", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "discipline" t
where ( "t"."tier" in ('DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE')
and "t"."status" <> 'CLOSED')
and t.id not in (select discipline_id
from discipline_alignment
where chain_id = "k"."key")
and (t.code_scheme, t.code) in ( select d.code_scheme, d.code
from discipline_alignment a
join discipline d on d.id = a.discipline_id
where a.chain_id = "k"."key")
and true
and true
order by "t"."id" asc
limit 3) x;

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."class" as "class", "t"."region_code" as "regionCode", "t"."responsible_unit_id" as "responsibleUnitId", "t"."landing_office_id" as "landingOfficeId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "industry_chain" t
where "t"."id" = any($1)
order by "t"."id";
