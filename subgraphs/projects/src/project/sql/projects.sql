select "t"."id" as "id", "t"."project_no" as "projectNo", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."kind" as "kind", "t"."level" as "level", "t"."programme" as "programme", "t"."is_key" as "isKey", "t"."technology_kind" as "technologyKind", "t"."mechanism" as "mechanism", "t"."enterprise_posed_stage" as "enterprisePosedStage", "t"."status" as "status", "t"."approved_on" as "approvedOn", "t"."approval_year" as "approvalYear", "t"."start_on" as "startOn", "t"."end_on" as "endOn", "t"."accepted_on" as "acceptedOn", "t"."acceptance_kind" as "acceptanceKind", "t"."acceptance_result" as "acceptanceResult", "t"."city_code" as "cityCode", "t"."region_code" as "regionCode", "t"."chain_id" as "chainId", "t"."discipline_id" as "disciplineId", "t"."team_id" as "teamId", "t"."demand_id" as "demandId", "t"."placement_id" as "placementId", "t"."challenge_id" as "challengeId", "t"."platform_id" as "platformId", "t"."application_id" as "applicationId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."approved_on"::text as "__at", "t"."id"::text as "__key"
from "project" t
where (t.kind <> 'ENTERPRISE_RD'
and t.status not in ('APPLIED', 'REVIEWED', 'REJECTED'))
and (( exists (select
from project_participation j
where j.project_id = "t"."id"
and j.sector in ('UNIVERSITY', 'RESEARCH'))
and exists (select
from project_participation j
where j.project_id = "t"."id"
and j.sector = 'INDUSTRY')) = $1)
and (( select case when bool_or(j.sector in ('UNIVERSITY', 'RESEARCH'))
and bool_or(j.sector = 'INDUSTRY') then case when bool_or(j.sector in ('INDUSTRY', 'GOVERNMENT')
and j.city_code = t.city_code) then 'UNIVERSITY_LOCALITY_ENTERPRISE' else 'UNIVERSITY_ENTERPRISE' end when bool_or(j.sector in ('UNIVERSITY', 'RESEARCH')) then case when bool_or(j.sector = 'GOVERNMENT'
and j.city_code = t.city_code) then 'UNIVERSITY_LOCALITY' end when count(distinct j.institution_id) filter (where j.sector = 'INDUSTRY') >= 2 then 'ENTERPRISE_ENTERPRISE' end
from project_participation j
where j.project_id = t.id) = any($2::text[]))
and ("t"."region_code" between $3
and $4)
and true
order by "t"."approved_on" desc, "t"."id" desc
limit 11;

select "t"."level" as value, count(*) as count
from "project" t
where (t.kind <> 'ENTERPRISE_RD'
and t.status not in ('APPLIED', 'REVIEWED', 'REJECTED'))
and (( exists (select
from project_participation j
where j.project_id = "t"."id"
and j.sector in ('UNIVERSITY', 'RESEARCH'))
and exists (select
from project_participation j
where j.project_id = "t"."id"
and j.sector = 'INDUSTRY')) = $1)
and (( select case when bool_or(j.sector in ('UNIVERSITY', 'RESEARCH'))
and bool_or(j.sector = 'INDUSTRY') then case when bool_or(j.sector in ('INDUSTRY', 'GOVERNMENT')
and j.city_code = t.city_code) then 'UNIVERSITY_LOCALITY_ENTERPRISE' else 'UNIVERSITY_ENTERPRISE' end when bool_or(j.sector in ('UNIVERSITY', 'RESEARCH')) then case when bool_or(j.sector = 'GOVERNMENT'
and j.city_code = t.city_code) then 'UNIVERSITY_LOCALITY' end when count(distinct j.institution_id) filter (where j.sector = 'INDUSTRY') >= 2 then 'ENTERPRISE_ENTERPRISE' end
from project_participation j
where j.project_id = t.id) = any($2::text[]))
and ("t"."region_code" between $3
and $4)
group by 1
order by 2 desc, 1;

select count(*) as count
from "project" t
where (t.kind <> 'ENTERPRISE_RD'
and t.status not in ('APPLIED', 'REVIEWED', 'REJECTED'))
and (( exists (select
from project_participation j
where j.project_id = "t"."id"
and j.sector in ('UNIVERSITY', 'RESEARCH'))
and exists (select
from project_participation j
where j.project_id = "t"."id"
and j.sector = 'INDUSTRY')) = $1)
and (( select case when bool_or(j.sector in ('UNIVERSITY', 'RESEARCH'))
and bool_or(j.sector = 'INDUSTRY') then case when bool_or(j.sector in ('INDUSTRY', 'GOVERNMENT')
and j.city_code = t.city_code) then 'UNIVERSITY_LOCALITY_ENTERPRISE' else 'UNIVERSITY_ENTERPRISE' end when bool_or(j.sector in ('UNIVERSITY', 'RESEARCH')) then case when bool_or(j.sector = 'GOVERNMENT'
and j.city_code = t.city_code) then 'UNIVERSITY_LOCALITY' end when count(distinct j.institution_id) filter (where j.sector = 'INDUSTRY') >= 2 then 'ENTERPRISE_ENTERPRISE' end
from project_participation j
where j.project_id = t.id) = any($2::text[]))
and ("t"."region_code" between $3
and $4);
