select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."region_code" as "regionCode", "t"."university_id" as "universityId", "t"."discipline_id" as "disciplineId", "t"."chain_id" as "chainId", "t"."demand_id" as "demandId", "t"."need" as "need", "t"."open_from" as "openFrom", "t"."closed_on" as "closedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "doctor_vacancy" t
where "t"."id" = any($1)
order by "t"."id";
