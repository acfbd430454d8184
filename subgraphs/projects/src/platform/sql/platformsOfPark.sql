select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."kind" as "kind", "t"."level" as "level", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."host_id" as "hostId", "t"."lead_enterprise_id" as "leadEnterpriseId", "t"."park_id" as "parkId", "t"."region_code" as "regionCode", "t"."city_code" as "cityCode", "t"."chain_id" as "chainId", "t"."cluster_id" as "clusterId", "t"."discipline_id" as "disciplineId", "t"."joint_application" as "jointApplication", "t"."status" as "status", "t"."applied_on" as "appliedOn", "t"."recognised_on" as "recognisedOn", "t"."open_to" as "openTo", "t"."parent_institute_id" as "parentInstituteId", "t"."focus" as "focus", "t"."formation_mode" as "formationMode", "t"."priority" as "priority", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "platform" t
where t.park_id = "k"."key"
and true
and true
order by "t"."id" asc
limit 101) x;
