insert into helix.access_log (at, request_id, subject, client, roles, department, purpose, reason, outcome, entity, keys, fields) select $1::timestamptz, $2, $3, $4, $5::text[], $6, $7, $8, outcome, entity, keys, fields
from json_to_recordset($9::json) as entries (outcome text, entity text, keys text[], fields text[]);

select id, array_agg(distinct region) as regions
from ( select e.talent_id as id, c.region_code as region
from consulted_expert e
join expert_consultation c on c.id = e.consultation_id
where e.talent_id = any($1) union all select talent_id, region_code
from talent_programme_tag
where talent_id = any($2)
and region_code is not null) known
group by id;

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."tag" as "tag", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "talent_programme_tag" t
where "t"."talent_id" = any($1)
and (false or "t"."region_code" >= $2::text
and "t"."region_code" < $3::text || 'A')
order by t.tag, t.id;
