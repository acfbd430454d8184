select status, count(*)::int as count
from issue
where ($1::text is null or region_code = $2)
and ($3::text is null or source = $4)
group by status
order by array_position($5::text[], status);
