select x.count
from json_to_recordset($1::json) as k(at int, "institutionId" text, "asOf" date, degrees text[], ranks text[])
cross join lateral ( select count(distinct e.talent_id) as count
from employment e
join talent p on p.id = e.talent_id
where e.institution_id = k."institutionId"
and e.is_main
and e.starts_on <= k."asOf"
and (e.ends_on is null or e.ends_on >= k."asOf")
and (k.degrees is null or p.highest_degree = any(k.degrees))
and (k.ranks is null or p.title_rank = any(k.ranks))) x
order by k.at;
