select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."topic_zh" as "topicZh", "t"."kind" as "kind", "t"."region_code" as "regionCode", "t"."requested_by_id" as "requestedById", "t"."project_id" as "projectId", "t"."requested_on" as "requestedOn", "t"."due_on" as "dueOn", "t"."status" as "status", "t"."published_on" as "publishedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."requested_on"::text as "__at", "t"."id"::text as "__key"
from "expert_consultation" t
where t.id in (select consultation_id
from consulted_expert
where talent_id = "k"."key")
and ((t.published_on is not null or "t"."region_code" >= $2::text
and "t"."region_code" < $3::text || 'A')
and (false or "t"."region_code" >= $4::text
and "t"."region_code" < $5::text || 'A'))
and true
order by "t"."requested_on" desc, "t"."id" desc
limit 3) x;

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
