select t.id, x.*
from team t
cross join lateral ( select coalesce(bool_or(e.sector in ('UNIVERSITY', 'RESEARCH'))
and bool_or(e.sector = 'INDUSTRY'), false) as "isJoint", count(distinct left(e.region_code, 4)) > 1 as "isCrossLocality", count(distinct p.discipline_id) > 1 as "isCrossDiscipline", count(distinct e.institution_id) > 1 as "isCrossDepartment"
from team_membership m
join talent p on p.id = m.talent_id
join employment e on e.talent_id = m.talent_id
where m.team_id = t.id
and m.starts_on <= $1::date
and (m.ends_on is null or m.ends_on >= $2::date)
and e.is_main
and e.starts_on <= $3::date
and (e.ends_on is null or e.ends_on >= $4::date)) x
where t.id = any($5);

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."leader_id" as "leaderId", "t"."level" as "level", "t"."field" as "field", "t"."discipline_id" as "disciplineId", "t"."region_code" as "regionCode", "t"."since" as "since", "t"."dissolved_on" as "dissolvedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "team" t
where "t"."id" = any($1)
order by "t"."id";
