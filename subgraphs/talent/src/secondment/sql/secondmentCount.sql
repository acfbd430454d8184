select x.count
from json_to_recordset($1::json) as k(at int, stem text, year int, direction text)
cross join lateral ( select count(*) as count
from secondment t
where t.region_code >= k.stem
and t.region_code < k.stem || 'A'
and t.status in ('ON_DUTY', 'ASSESSED', 'COMPLETED')
and (k.year is null or t.starts_on between make_date(k.year, 1, 1)
and make_date(k.year, 12, 31))
and (k.direction is null or t.direction = k.direction)) x
order by k.at;
