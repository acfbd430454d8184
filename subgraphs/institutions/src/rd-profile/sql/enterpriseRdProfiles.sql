select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."year" as "year", "t"."rd_spend_fen" as "rdSpendFen", "t"."revenue_fen" as "revenueFen", "t"."profit" as "profit", "t"."rd_staff" as "rdStaff", "t"."rd_institutions" as "rdInstitutions", "t"."uses_rd_info_system" as "usesRdInfoSystem", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "enterprise_rd_profile" t
where ("t"."year" = $1)
and (t.enterprise_id in (select id
from institution
where region_code in ( with recursive below as (select code
from region
where code = $2 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below)))
and ("t"."uses_rd_info_system" = $3)
and true
order by "t"."year" desc, "t"."id" desc
limit 3;

select "t"."year" as value, count(*) as count
from "enterprise_rd_profile" t
where ("t"."year" = $1)
and (t.enterprise_id in (select id
from institution
where region_code in ( with recursive below as (select code
from region
where code = $2 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below)))
and ("t"."uses_rd_info_system" = $3)
group by 1
order by 2 desc, 1;

select count(*) as count
from "enterprise_rd_profile" t
where ("t"."year" = $1)
and (t.enterprise_id in (select id
from institution
where region_code in ( with recursive below as (select code
from region
where code = $2 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below)))
and ("t"."uses_rd_info_system" = $3);
