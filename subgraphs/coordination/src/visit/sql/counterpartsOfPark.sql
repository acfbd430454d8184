select park_id as "parkId", counterpart_id as "counterpartId"
from docking_record
where park_id = any($1)
group by 1, 2
order by max(docked_on) desc, 2;
