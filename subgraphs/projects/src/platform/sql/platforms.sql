select "t"."id" as "id", "t"."kind" as "kind", "t"."level" as "level", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."host_id" as "hostId", "t"."lead_enterprise_id" as "leadEnterpriseId", "t"."park_id" as "parkId", "t"."region_code" as "regionCode", "t"."city_code" as "cityCode", "t"."chain_id" as "chainId", "t"."cluster_id" as "clusterId", "t"."discipline_id" as "disciplineId", "t"."joint_application" as "jointApplication", "t"."status" as "status", "t"."applied_on" as "appliedOn", "t"."recognised_on" as "recognisedOn", "t"."open_to" as "openTo", "t"."parent_institute_id" as "parentInstituteId", "t"."focus" as "focus", "t"."formation_mode" as "formationMode", "t"."priority" as "priority", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."recognised_on"::text as "__at", "t"."id"::text as "__key"
from "platform" t
where ("t"."recognised_on" >= $1::date
and "t"."recognised_on" <= $2::date)
and ("t"."joint_application" = $3)
and (t.id in (select platform_id
from platform_founder
where institution_id = any($4::text[])))
and ("t"."open_to" && $5::text[])
and (t.status in ('RECOGNISED', 'FILED', 'ASSESSED', 'RE_RECOGNISED')
and "t"."recognised_on" < $6::date
and not exists (select
from platform_assessment a
where a.platform_id = t.id
and a.year = $7))
and true
order by "t"."recognised_on" desc, "t"."id" desc
limit 11;

select count(*) as count
from "platform" t
where ("t"."recognised_on" >= $1::date
and "t"."recognised_on" <= $2::date)
and ("t"."joint_application" = $3)
and (t.id in (select platform_id
from platform_founder
where institution_id = any($4::text[])))
and ("t"."open_to" && $5::text[])
and (t.status in ('RECOGNISED', 'FILED', 'ASSESSED', 'RE_RECOGNISED')
and "t"."recognised_on" < $6::date
and not exists (select
from platform_assessment a
where a.platform_id = t.id
and a.year = $7));
