select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."leader_id" as "leaderId", "t"."level" as "level", "t"."field" as "field", "t"."discipline_id" as "disciplineId", "t"."region_code" as "regionCode", "t"."since" as "since", "t"."dissolved_on" as "dissolvedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "team" t
where (t.id in (select team_id
from team_institution
where institution_id = any($1::text[])))
and ("t"."region_code" >= $2::text
and "t"."region_code" < $3::text || 'A')
and (coalesce((select bool_or(e.sector in ('UNIVERSITY', 'RESEARCH'))
and bool_or(e.sector = 'INDUSTRY')
from team_membership m
join talent p on p.id = m.talent_id
join employment e on e.talent_id = m.talent_id
where m.team_id = t.id
and m.starts_on <= $4::date
and (m.ends_on is null or m.ends_on >= $5::date)
and e.is_main
and e.starts_on <= $6::date
and (e.ends_on is null or e.ends_on >= $7::date)), false) = $8)
and (coalesce((select count(distinct left(e.region_code, 4)) > 1
from team_membership m
join talent p on p.id = m.talent_id
join employment e on e.talent_id = m.talent_id
where m.team_id = t.id
and m.starts_on <= $9::date
and (m.ends_on is null or m.ends_on >= $10::date)
and e.is_main
and e.starts_on <= $11::date
and (e.ends_on is null or e.ends_on >= $12::date)), false) = $13)
and true
order by "t"."id" asc
limit 3;

select "t"."level" as value, count(*) as count
from "team" t
where (t.id in (select team_id
from team_institution
where institution_id = any($1::text[])))
and ("t"."region_code" >= $2::text
and "t"."region_code" < $3::text || 'A')
and (coalesce((select bool_or(e.sector in ('UNIVERSITY', 'RESEARCH'))
and bool_or(e.sector = 'INDUSTRY')
from team_membership m
join talent p on p.id = m.talent_id
join employment e on e.talent_id = m.talent_id
where m.team_id = t.id
and m.starts_on <= $4::date
and (m.ends_on is null or m.ends_on >= $5::date)
and e.is_main
and e.starts_on <= $6::date
and (e.ends_on is null or e.ends_on >= $7::date)), false) = $8)
and (coalesce((select count(distinct left(e.region_code, 4)) > 1
from team_membership m
join talent p on p.id = m.talent_id
join employment e on e.talent_id = m.talent_id
where m.team_id = t.id
and m.starts_on <= $9::date
and (m.ends_on is null or m.ends_on >= $10::date)
and e.is_main
and e.starts_on <= $11::date
and (e.ends_on is null or e.ends_on >= $12::date)), false) = $13)
group by 1
order by 2 desc, 1;

select count(*) as count
from "team" t
where (t.id in (select team_id
from team_institution
where institution_id = any($1::text[])))
and ("t"."region_code" >= $2::text
and "t"."region_code" < $3::text || 'A')
and (coalesce((select bool_or(e.sector in ('UNIVERSITY', 'RESEARCH'))
and bool_or(e.sector = 'INDUSTRY')
from team_membership m
join talent p on p.id = m.talent_id
join employment e on e.talent_id = m.talent_id
where m.team_id = t.id
and m.starts_on <= $4::date
and (m.ends_on is null or m.ends_on >= $5::date)
and e.is_main
and e.starts_on <= $6::date
and (e.ends_on is null or e.ends_on >= $7::date)), false) = $8)
and (coalesce((select count(distinct left(e.region_code, 4)) > 1
from team_membership m
join talent p on p.id = m.talent_id
join employment e on e.talent_id = m.talent_id
where m.team_id = t.id
and m.starts_on <= $9::date
and (m.ends_on is null or m.ends_on >= $10::date)
and e.is_main
and e.starts_on <= $11::date
and (e.ends_on is null or e.ends_on >= $12::date)), false) = $13);
