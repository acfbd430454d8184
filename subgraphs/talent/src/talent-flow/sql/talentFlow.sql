select f.direction, f.form, count(distinct f.talent_id) as persons, count(*) as flows
from ( select talent_id, direction, 'SECONDMENT' as form
from secondment
where region_code >= $1::text
and region_code < $2::text || 'A'
and "starts_on" between make_date($3, 1, 1)
and make_date($4, 12, 31)
and status in ('ON_DUTY', 'ASSESSED', 'COMPLETED', 'RECALLED') union all select talent_id, case when kind in ('THINK_TANK_EXPERT', 'ST_ADVISER') then 'UNIVERSITY_TO_GOVERNMENT' else 'ENTERPRISE_TO_UNIVERSITY' end, 'PART_TIME'
from appointment
where region_code >= $5::text
and region_code < $6::text || 'A'
and "starts_on" between make_date($7, 1, 1)
and make_date($8, 12, 31)
and status in ('APPOINTED', 'ACTIVE', 'ENDED') union all select talent_id, case when role in ('ENGINEER_AS_TEACHER', 'MANAGER_AS_TEACHER') then 'ENTERPRISE_TO_UNIVERSITY' else 'UNIVERSITY_TO_ENTERPRISE' end, 'PART_TIME'
from part_time_appointment
where region_code >= $9::text
and region_code < $10::text || 'A'
and "starts_on" between make_date($11, 1, 1)
and make_date($12, 12, 31)
and status in ('ACTIVE', 'ENDED', 'SUSPENDED') union all select talent_id, 'UNIVERSITY_TO_ENTERPRISE', 'FULL_TIME'
from leave_for_entrepreneurship
where region_code >= $13::text
and region_code < $14::text || 'A'
and "starts_on" between make_date($15, 1, 1)
and make_date($16, 12, 31)
and status <> 'APPLIED' union all select talent_id, 'UNIVERSITY_TO_ENTERPRISE', 'PROJECT_SHORT'
from commissioner_assignment
where region_code >= $17::text
and region_code < $18::text || 'A'
and "starts_on" between make_date($19, 1, 1)
and make_date($20, 12, 31)
and status not in ('REQUESTED', 'MATCHED') union all select talent_id, 'UNIVERSITY_TO_ENTERPRISE', 'FULL_TIME'
from doctor_placement
where region_code >= $21::text
and region_code < $22::text || 'A'
and "entered_on" between make_date($23, 1, 1)
and make_date($24, 12, 31)) f
group by 1, 2
order by 1, 2;
