select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."programme_id" as "programmeId", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."purpose_zh" as "purposeZh", "t"."purpose_en" as "purposeEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "joint_fund" t
where ("t"."region_code" = any($1::text[]))
and ("t"."year" = $2)
and (t.id in (select fund_id
from joint_fund_contribution
where contributor_id = any($3::text[])))
and true
order by "t"."year" desc, "t"."id" desc
limit 21;

select "t"."region_code" as value, count(*) as count
from "joint_fund" t
where ("t"."region_code" = any($1::text[]))
and ("t"."year" = $2)
and (t.id in (select fund_id
from joint_fund_contribution
where contributor_id = any($3::text[])))
group by 1
order by 2 desc, 1;

select "t"."year" as value, count(*) as count
from "joint_fund" t
where ("t"."region_code" = any($1::text[]))
and ("t"."year" = $2)
and (t.id in (select fund_id
from joint_fund_contribution
where contributor_id = any($3::text[])))
group by 1
order by 2 desc, 1;

select count(*) as count
from "joint_fund" t
where ("t"."region_code" = any($1::text[]))
and ("t"."year" = $2)
and (t.id in (select fund_id
from joint_fund_contribution
where contributor_id = any($3::text[])));
