select count(*) as assignments, count(distinct t.talent_id) as commissioners, count(distinct t.enterprise_id) as "enterprisesServed", count(distinct t.talent_id) filter (where exists ( select
from commissioner_result r
where r.assignment_id = t.id
and r.kind in ('MAJOR_ACHIEVEMENT', 'ECONOMIC_BENEFIT'))) as rewardable
from commissioner_assignment t
where t.region_code >= $1::text
and t.region_code < $2::text || 'A'
and t.starts_on <= make_date($3, 12, 31)
and (t.ends_on is null or t.ends_on >= make_date($4, 1, 1))
and t.status not in ('REQUESTED', 'MATCHED');
