select count(t.id) filter (where ( exists (select
from project_participation j
where j.project_id = "t"."id"
and j.sector in ('UNIVERSITY', 'RESEARCH'))
and exists (select
from project_participation j
where j.project_id = "t"."id"
and j.sector = 'INDUSTRY')))::int as numerator, count(t.id)::int as denominator
from unnest( $1::text[], $2::text[], $3::int[], $4::boolean[] ) with ordinality as k(low, high, year, is_key, place)
left join project t on t.region_code between k.low
and k.high
and t.approval_year = k.year
and (k.is_key is null or t.is_key = k.is_key)
and t.kind <> 'ENTERPRISE_RD'
and t.status not in ('APPLIED', 'REVIEWED', 'REJECTED')
group by k.place
order by k.place;
