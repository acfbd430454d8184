select "t"."class" as value, count(*) as count
from "industry_chain" t
where ("t"."class" = any($1::text[]))
and (exists ( select
from discipline_alignment a
join discipline d on d.id = a.discipline_id
where a.chain_id = t.id
and ( "d"."tier" in ('DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE')
and "d"."status" <> 'CLOSED')) = $2)
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."class" as "class", "t"."region_code" as "regionCode", "t"."responsible_unit_id" as "responsibleUnitId", "t"."landing_office_id" as "landingOfficeId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "industry_chain" t
where ("t"."class" = any($1::text[]))
and (exists ( select
from discipline_alignment a
join discipline d on d.id = a.discipline_id
where a.chain_id = t.id
and ( "d"."tier" in ('DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE')
and "d"."status" <> 'CLOSED')) = $2)
and true
order by "t"."id" asc
limit 3;

select "t"."region_code" as value, count(*) as count
from "industry_chain" t
where ("t"."class" = any($1::text[]))
and (exists ( select
from discipline_alignment a
join discipline d on d.id = a.discipline_id
where a.chain_id = t.id
and ( "d"."tier" in ('DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE')
and "d"."status" <> 'CLOSED')) = $2)
group by 1
order by 2 desc, 1;

select count(*) as count
from "industry_chain" t
where ("t"."class" = any($1::text[]))
and (exists ( select
from discipline_alignment a
join discipline d on d.id = a.discipline_id
where a.chain_id = t.id
and ( "d"."tier" in ('DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE')
and "d"."status" <> 'CLOSED')) = $2);
