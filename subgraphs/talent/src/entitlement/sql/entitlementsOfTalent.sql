insert into helix.access_log (at, request_id, subject, client, roles, department, purpose, reason, outcome, entity, keys, fields) select $1::timestamptz, $2, $3, $4, $5::text[], $6, $7, $8, outcome, entity, keys, fields
from json_to_recordset($9::json) as entries (outcome text, entity text, keys text[], fields text[]);

with work (talent_id, institution_id, region_code) as ( select x.talent_id, x.institution_id, x.region_code
from employment x
where x.talent_id = any($1)
and "x"."starts_on" <= $2::date
and ("x"."ends_on" is null or "x"."ends_on" >= $3::date) union all select x.talent_id, h.id, x.region_code
from secondment x, unnest(array[x.home_institution_id, x.host_institution_id]) as h(id)
where x.talent_id = any($4)
and x.status in ('APPROVED', 'ON_DUTY', 'ASSESSED')
and "x"."starts_on" <= $5::date
and ("x"."ends_on" is null or "x"."ends_on" >= $6::date) union all select x.talent_id, x.host_id, x.region_code
from part_time_appointment x
where x.talent_id = any($7)
and x.status = 'ACTIVE'
and "x"."starts_on" <= $8::date
and ("x"."ends_on" is null or "x"."ends_on" >= $9::date) union all select x.talent_id, x.host_id, x.region_code
from appointment x
where x.talent_id = any($10)
and x.status in ('APPOINTED', 'ACTIVE')
and "x"."starts_on" <= $11::date
and ("x"."ends_on" is null or "x"."ends_on" >= $12::date) union all select x.talent_id, x.enterprise_id, x.region_code
from commissioner_assignment x
where x.talent_id = any($13)
and x.status in ('DISPATCHED', 'SERVING')
and "x"."starts_on" <= $14::date
and ("x"."ends_on" is null or "x"."ends_on" >= $15::date) union all select x.talent_id, h.id, x.region_code
from doctor_placement x, unnest(array[x.university_id, x.enterprise_id]) as h(id)
where x.talent_id = any($16)
and "x"."entered_on" <= $17::date
and ("x"."exited_on" is null or "x"."exited_on" >= $18::date) union all (select distinct on (x.talent_id) x.talent_id, null, x.region_code
from employment x
where x.talent_id = any($19)
order by x.talent_id, x.starts_on desc, x.id)) select talent_id as id, array_remove(array_agg(distinct institution_id), null) as institutions, array_agg(distinct region_code) as regions
from work
group by talent_id;

select "t"."id" as "id", "t"."display_name" as "displayName", "t"."name_consent_on" as "nameConsentOn", "t"."legal_name" as "legalName", "t"."orcid" as "orcid", "t"."gender" as "gender", "t"."nationality" as "nationality", "t"."highest_degree" as "highestDegree", "t"."title" as "title", "t"."title_rank" as "titleRank", "t"."age_band" as "ageBand", "t"."teacher_type" as "teacherType", "t"."is_dual_role" as "isDualRole", "t"."categories" as "categories", "t"."fields" as "fields", "t"."discipline_id" as "disciplineId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "talent" t
where "t"."id" = any($1)
order by "t"."id";

select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."placement_id" as "placementId", "t"."kind" as "kind", "t"."status" as "status", "t"."claimed_on" as "claimedOn", "t"."decided_on" as "decidedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", (false) as "__open"
from "entitlement" t
where "t"."talent_id" = any($1)
and (false or exists (select
from employment e
where e.talent_id = t.talent_id
and e.is_main
and e.starts_on <= $2::date
and (e.ends_on is null or e.ends_on >= $3::date)
and (e.region_code >= $4::text
and e.region_code < $5::text || 'A' or e.region_code >= $6::text
and e.region_code < $7::text || 'A' or e.region_code >= $8::text
and e.region_code < $9::text || 'A' or e.region_code >= $10::text
and e.region_code < $11::text || 'A')))
order by t.claimed_on, t.id;
