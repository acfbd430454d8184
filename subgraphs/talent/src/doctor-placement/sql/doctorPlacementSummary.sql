select count(distinct d.enterprise_id) as enterprises, count(distinct d.host_platform_id) as platforms
from doctor_placement d
where "d"."region_code" >= $1::text
and "d"."region_code" < $2::text || 'A'
and d.entered_on <= $3::date;

with ever as ( select distinct on (d.talent_id) d.talent_id, d.region_code
from doctor_placement d
where "d"."region_code" >= $1::text
and "d"."region_code" < $2::text || 'A'
and d.entered_on <= $3::date
order by d.talent_id, d.entered_on, d.id), held as ( select distinct on (d.talent_id) d.talent_id, d.region_code
from doctor_placement d
where "d"."region_code" >= $4::text
and "d"."region_code" < $5::text || 'A'
and d.entered_on <= $6::date
and (d.exited_on is null or d.exited_on >= $7::date)
order by d.talent_id, d.entered_on desc, d.id), attributed as ( select distinct a.talent_id, a.region_code, a.basis
from talent_attribution a
join doctor_placement d on d.id = a.placement_id
left join talent_programme_selection s on s.id = a.selection_id
where "a"."region_code" >= $8::text
and "a"."region_code" < $9::text || 'A'
and coalesce(s.selected_on, d.entered_on) <= $10::date) select c.region_code as "regionCode", sum(c.ever) as "cumulativePersons", sum(c.held) as "inPost", sum(c.introduced) as "attributed", sum(c.selected) as "programmeSelections"
from ( select region_code, 1 as ever, 0 as held, 0 as introduced, 0 as selected
from ever union all select region_code, 0, 1, 0, 0
from held union all select region_code, 0, 0, (basis = 'NEWLY_INTRODUCED')::int, (basis = 'PROGRAMME_SELECTION')::int
from attributed) c
group by 1
order by 1;
