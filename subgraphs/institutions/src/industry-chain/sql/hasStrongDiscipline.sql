select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."class" as "class", "t"."region_code" as "regionCode", "t"."responsible_unit_id" as "responsibleUnitId", "t"."landing_office_id" as "landingOfficeId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "industry_chain" t
where "t"."id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."class" as "class", "t"."region_code" as "regionCode", "t"."responsible_unit_id" as "responsibleUnitId", "t"."landing_office_id" as "landingOfficeId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "industry_chain" t
where t.id = any($1)
and exists ( select
from discipline_alignment a
join discipline d on d.id = a.discipline_id
where a.chain_id = t.id
and ( "d"."tier" in ('DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE')
and "d"."status" <> 'CLOSED'))
order by "t"."id";
