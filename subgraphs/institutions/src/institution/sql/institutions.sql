select "t"."id" as "id", "t"."kind" as "kind", "t"."sector" as "sector", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."aliases" as "aliases", "t"."uscc" as "uscc", "t"."ror_id" as "rorId", "t"."region_code" as "regionCode", "t"."park_id" as "parkId", "t"."parent_id" as "parentId", "t"."is_resident" as "isResident", "t"."scale" as "scale", "t"."is_listed" as "isListed", "t"."is_leading" as "isLeading", "t"."echelon" as "echelon", "t"."is_legal_person" as "isLegalPerson", "t"."focus_fields" as "focusFields", "t"."bureau" as "bureau", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "institution" t
where ("t"."kind" = any($1::text[]))
and ("t"."sector" = any($2::text[]))
and (t.region_code in ( with recursive below as (select code
from region
where code = $3 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below))
and (t.id in (select enterprise_id
from chain_enterprise
where chain_id = any($4::text[])))
and ("t"."is_resident" = $5)
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
and true
order by "t"."id" asc
limit 3;

select "t"."kind" as value, count(*) as count
from "institution" t
where ("t"."kind" = any($1::text[]))
and ("t"."sector" = any($2::text[]))
and (t.region_code in ( with recursive below as (select code
from region
where code = $3 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below))
and (t.id in (select enterprise_id
from chain_enterprise
where chain_id = any($4::text[])))
and ("t"."is_resident" = $5)
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
group by 1
order by 2 desc, 1;

select "t"."region_code" as value, count(*) as count
from "institution" t
where ("t"."kind" = any($1::text[]))
and ("t"."sector" = any($2::text[]))
and (t.region_code in ( with recursive below as (select code
from region
where code = $3 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below))
and (t.id in (select enterprise_id
from chain_enterprise
where chain_id = any($4::text[])))
and ("t"."is_resident" = $5)
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
group by 1
order by 2 desc, 1;

select "t"."scale" as value, count(*) as count
from "institution" t
where ("t"."kind" = any($1::text[]))
and ("t"."sector" = any($2::text[]))
and (t.region_code in ( with recursive below as (select code
from region
where code = $3 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below))
and (t.id in (select enterprise_id
from chain_enterprise
where chain_id = any($4::text[])))
and ("t"."is_resident" = $5)
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
group by 1
order by 2 desc, 1;

select "t"."sector" as value, count(*) as count
from "institution" t
where ("t"."kind" = any($1::text[]))
and ("t"."sector" = any($2::text[]))
and (t.region_code in ( with recursive below as (select code
from region
where code = $3 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below))
and (t.id in (select enterprise_id
from chain_enterprise
where chain_id = any($4::text[])))
and ("t"."is_resident" = $5)
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
group by 1
order by 2 desc, 1;

select count(*) as count
from "institution" t
where ("t"."kind" = any($1::text[]))
and ("t"."sector" = any($2::text[]))
and (t.region_code in ( with recursive below as (select code
from region
where code = $3 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below))
and (t.id in (select enterprise_id
from chain_enterprise
where chain_id = any($4::text[])))
and ("t"."is_resident" = $5)
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7);
