select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."kind" as "kind", "t"."level" as "level", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."fund_id" as "fundId", "t"."instrument_code" as "instrumentCode", "t"."amount_fen" as "amountFen", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "budget_line" t
where t.region_code = "k"."key"
and ("t"."year" = $2)
and true
order by "t"."year" desc, "t"."id" desc
limit 21) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "budget_line" t
where t.region_code = "k"."key"
and ("t"."year" = $2)) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."kind" as value, count(*) as count
from "budget_line" t
where t.region_code = "k"."key"
and ("t"."year" = $2)
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."region_code" as value, count(*) as count
from "budget_line" t
where t.region_code = "k"."key"
and ("t"."year" = $2)
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."year" as value, count(*) as count
from "budget_line" t
where t.region_code = "k"."key"
and ("t"."year" = $2)
group by 1
order by 2 desc, 1) x;
