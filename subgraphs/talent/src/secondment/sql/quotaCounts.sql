select k.at, x.*
from json_to_recordset($1::json) as k(at int, "zoneId" text, year int)
cross join lateral ( select case when t.zone_id is null then null when t.direction in ('GOVERNMENT_TO_UNIVERSITY', 'ENTERPRISE_TO_UNIVERSITY') then 'MANAGERS' when t.direction = 'ENTERPRISE_TO_VOCATIONAL' then case when t.role = 'DUAL_TEACHER' then 'DUAL_TEACHERS' end when t.role in ('ST_DEPUTY', 'TECHNICAL_SUPERVISOR') then 'SPECIALISTS' end as quota, count(distinct t.talent_id) filter (where ("p".highest_degree in ('MASTER', 'DOCTOR') or coalesce("p".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false)) or (case when t.zone_id is null then null when t.direction in ('GOVERNMENT_TO_UNIVERSITY', 'ENTERPRISE_TO_UNIVERSITY') then 'MANAGERS' when t.direction = 'ENTERPRISE_TO_VOCATIONAL' then case when t.role = 'DUAL_TEACHER' then 'DUAL_TEACHERS' end when t.role in ('ST_DEPUTY', 'TECHNICAL_SUPERVISOR') then 'SPECIALISTS' end) <> 'SPECIALISTS') as counted, count(distinct t.talent_id) filter (where not ("p".highest_degree in ('MASTER', 'DOCTOR') or coalesce("p".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false))
and (case when t.zone_id is null then null when t.direction in ('GOVERNMENT_TO_UNIVERSITY', 'ENTERPRISE_TO_UNIVERSITY') then 'MANAGERS' when t.direction = 'ENTERPRISE_TO_VOCATIONAL' then case when t.role = 'DUAL_TEACHER' then 'DUAL_TEACHERS' end when t.role in ('ST_DEPUTY', 'TECHNICAL_SUPERVISOR') then 'SPECIALISTS' end) = 'SPECIALISTS') as unqualified
from secondment t
join talent p on p.id = t.talent_id
where t.zone_id = k."zoneId"
and t.starts_on between make_date(k.year, 1, 1)
and make_date(k.year, 12, 31)
and t.status in ('ON_DUTY', 'ASSESSED', 'COMPLETED')
group by 1) x;
