select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."project_no" as "projectNo", "t"."title_zh" as "titleZh", "t"."title_en" as "titleEn", "t"."kind" as "kind", "t"."level" as "level", "t"."programme" as "programme", "t"."is_key" as "isKey", "t"."technology_kind" as "technologyKind", "t"."mechanism" as "mechanism", "t"."enterprise_posed_stage" as "enterprisePosedStage", "t"."status" as "status", "t"."approved_on" as "approvedOn", "t"."approval_year" as "approvalYear", "t"."start_on" as "startOn", "t"."end_on" as "endOn", "t"."accepted_on" as "acceptedOn", "t"."acceptance_kind" as "acceptanceKind", "t"."acceptance_result" as "acceptanceResult", "t"."city_code" as "cityCode", "t"."region_code" as "regionCode", "t"."chain_id" as "chainId", "t"."discipline_id" as "disciplineId", "t"."team_id" as "teamId", "t"."demand_id" as "demandId", "t"."placement_id" as "placementId", "t"."challenge_id" as "challengeId", "t"."platform_id" as "platformId", "t"."application_id" as "applicationId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "project" t
where t.id in (select project_id
from project_participation
where institution_id = "k"."key")
and (t.kind <> 'ENTERPRISE_RD'
and t.status not in ('APPLIED', 'REVIEWED', 'REJECTED'))
and true
order by "t"."id" asc
limit 51) x;

select "t"."id" as "id", "t"."project_id" as "projectId", "t"."institution_id" as "institutionId", "t"."role" as "role", "t"."sector" as "sector", "t"."city_code" as "cityCode", "t"."phase" as "phase", "t"."ordinal" as "ordinal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "project_participation" t
where "t"."project_id" = any($1)
order by "t"."ordinal", "t"."id";
