select k.at, x.*
from json_to_recordset($1::json) as k(at int, stem text, year int)
cross join lateral ( select i.region_code as code, count(*) as firms, sum(t.rd_spend_fen) as "rdSpend", sum(t.revenue_fen) as revenue, sum(t.profit) as profit, sum(t.rd_staff) as "rdStaff"
from enterprise_rd_profile t
join institution i on i.id = t.enterprise_id
where t.year = k.year
and i.region_code >= k.stem
and i.region_code < k.stem || 'A'
group by 1) x;

select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."level" as "level", "t"."parent_code" as "parentCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "region" t
where "t"."code" = any($1)
order by "t"."code";
