select "t"."basis" as value, count(*) as count
from "talent_attribution" t
where ("t"."basis" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."region_code" >= $3::text
and "t"."region_code" < $4::text || 'A')
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."basis" as "basis", "t"."year" as "year", "t"."region_code" as "regionCode", "t"."placement_id" as "placementId", "t"."selection_id" as "selectionId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "talent_attribution" t
where ("t"."basis" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."region_code" >= $3::text
and "t"."region_code" < $4::text || 'A')
and true
order by "t"."year" desc, "t"."id" desc
limit 3;

select count(*) as count
from "talent_attribution" t
where ("t"."basis" = any($1::text[]))
and ("t"."year" = $2)
and ("t"."region_code" >= $3::text
and "t"."region_code" < $4::text || 'A');
