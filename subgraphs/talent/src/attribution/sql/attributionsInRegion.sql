select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "talent_attribution" t
where t.region_code >= "k"."key"
and t.region_code < "k"."key" || 'A'
and ("t"."year" = $2)) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."basis" as value, count(*) as count
from "talent_attribution" t
where t.region_code >= "k"."key"
and t.region_code < "k"."key" || 'A'
and ("t"."year" = $2)
group by 1
order by 2 desc, 1) x;
