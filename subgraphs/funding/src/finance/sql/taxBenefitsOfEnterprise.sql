select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."year" as "year", "t"."kind" as "kind", "t"."instrument_code" as "instrumentCode", "t"."deduction_fen" as "deductionFen", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "tax_benefit" t
where t.enterprise_id = "k"."key"
and true
and true
order by "t"."year" desc, "t"."id" desc
limit 21) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "tax_benefit" t
where t.enterprise_id = "k"."key"
and true) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."kind" as value, count(*) as count
from "tax_benefit" t
where t.enterprise_id = "k"."key"
and true
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."year" as value, count(*) as count
from "tax_benefit" t
where t.enterprise_id = "k"."key"
and true
group by 1
order by 2 desc, 1) x;
