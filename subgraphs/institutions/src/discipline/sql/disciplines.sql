select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."code" as "code", "t"."code_scheme" as "codeScheme", "t"."university_id" as "universityId", "t"."tier" as "tier", "t"."is_newly_set" as "isNewlySet", "t"."set_year" as "setYear", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "discipline" t
where ("t"."tier" = any($1::text[]))
and (t.university_id in (select id
from institution
where region_code in ( with recursive below as (select code
from region
where code = $2 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below)))
and ("t"."is_newly_set" = $3)
and ("t"."set_year" = $4)
and (t.id in (select discipline_id
from discipline_alignment
where chain_id = any($5::text[])))
and true
order by "t"."id" asc
limit 3;

select "t"."status" as value, count(*) as count
from "discipline" t
where ("t"."tier" = any($1::text[]))
and (t.university_id in (select id
from institution
where region_code in ( with recursive below as (select code
from region
where code = $2 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below)))
and ("t"."is_newly_set" = $3)
and ("t"."set_year" = $4)
and (t.id in (select discipline_id
from discipline_alignment
where chain_id = any($5::text[])))
group by 1
order by 2 desc, 1;

select "t"."tier" as value, count(*) as count
from "discipline" t
where ("t"."tier" = any($1::text[]))
and (t.university_id in (select id
from institution
where region_code in ( with recursive below as (select code
from region
where code = $2 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below)))
and ("t"."is_newly_set" = $3)
and ("t"."set_year" = $4)
and (t.id in (select discipline_id
from discipline_alignment
where chain_id = any($5::text[])))
group by 1
order by 2 desc, 1;

select "t"."university_id" as value, count(*) as count
from "discipline" t
where ("t"."tier" = any($1::text[]))
and (t.university_id in (select id
from institution
where region_code in ( with recursive below as (select code
from region
where code = $2 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below)))
and ("t"."is_newly_set" = $3)
and ("t"."set_year" = $4)
and (t.id in (select discipline_id
from discipline_alignment
where chain_id = any($5::text[])))
group by 1
order by 2 desc, 1;

select count(*) as count
from "discipline" t
where ("t"."tier" = any($1::text[]))
and (t.university_id in (select id
from institution
where region_code in ( with recursive below as (select code
from region
where code = $2 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below)))
and ("t"."is_newly_set" = $3)
and ("t"."set_year" = $4)
and (t.id in (select discipline_id
from discipline_alignment
where chain_id = any($5::text[])));
