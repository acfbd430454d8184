select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."region_code" as "regionCode", "t"."university_id" as "universityId", "t"."discipline_id" as "disciplineId", "t"."chain_id" as "chainId", "t"."demand_id" as "demandId", "t"."need" as "need", "t"."open_from" as "openFrom", "t"."closed_on" as "closedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."open_from"::text as "__at", "t"."id"::text as "__key"
from "doctor_vacancy" t
where t.enterprise_id = "k"."key"
and true
and true
order by "t"."open_from" desc, "t"."id" desc
limit 3) x;
