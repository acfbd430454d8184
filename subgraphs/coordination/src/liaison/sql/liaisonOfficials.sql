select "t"."id" as "id", "t"."scheme" as "scheme", "t"."label_zh" as "labelZh", "t"."region_code" as "regionCode", "t"."unit_id" as "unitId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "liaison_official" t
where (( select count(*) = count(distinct a.subject_kind)
and count(*) = case t.scheme when 'THREE_ONES' then 3 else 5 end
from liaison_assignment a
where a.official_id = t.id
and a.status = 'ACTIVE') = $1)
and true
order by "t"."id" asc
limit 3;

select "t"."scheme" as value, count(*) as count
from "liaison_official" t
where (( select count(*) = count(distinct a.subject_kind)
and count(*) = case t.scheme when 'THREE_ONES' then 3 else 5 end
from liaison_assignment a
where a.official_id = t.id
and a.status = 'ACTIVE') = $1)
group by 1
order by 2 desc, 1;

select count(*) as count
from "liaison_official" t
where (( select count(*) = count(distinct a.subject_kind)
and count(*) = case t.scheme when 'THREE_ONES' then 3 else 5 end
from liaison_assignment a
where a.official_id = t.id
and a.status = 'ACTIVE') = $1);
