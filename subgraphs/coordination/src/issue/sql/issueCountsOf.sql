select owner_id as "ownerId", status, count(*)::int as count
from issue
where owner_id = any($1)
group by owner_id, status
order by owner_id, array_position($2::text[], status);
