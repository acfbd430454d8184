with fact (id, fact, talent_id) as ( select enterprise_id, 'doctorPlacements', talent_id
from doctor_placement
where entered_on <= $1::date
and (exited_on is null or exited_on >= $2::date) union all select e.institution_id, 'overseasEngineers', e.talent_id
from employment e
join talent t on t.id = e.talent_id
where 'OVERSEAS_ENGINEER' = any(t.categories)
and e.starts_on <= $3::date
and (e.ends_on is null or e.ends_on >= $4::date) union all select enterprise_id, 'commissionersServed', talent_id
from commissioner_assignment
where starts_on <= $5::date union all select host_id, 'flexibleTalents', talent_id
from part_time_appointment
where status = 'ACTIVE'
and starts_on <= $6::date
and (ends_on is null or ends_on >= $7::date) union all select host_institution_id, 'flexibleTalents', talent_id
from secondment
where status = 'ON_DUTY'
and starts_on <= $8::date
and (ends_on is null or ends_on >= $9::date)) select id, fact, count(distinct talent_id) as persons
from fact
where id = any($10)
group by 1, 2;
