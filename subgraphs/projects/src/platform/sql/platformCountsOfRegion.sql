select k.place, t.kind, t.level, count(*)::int as count
from unnest($1::text[], $2::text[]) with ordinality as k(low, high, place)
join platform t on t.region_code between k.low
and k.high
and t.status in ('RECOGNISED', 'FILED', 'ASSESSED', 'RE_RECOGNISED')
group by k.place, t.kind, t.level
order by k.place, t.kind, t.level;
