select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."region_code" as "regionCode", "t"."university_id" as "universityId", "t"."discipline_id" as "disciplineId", "t"."chain_id" as "chainId", "t"."demand_id" as "demandId", "t"."need" as "need", "t"."open_from" as "openFrom", "t"."closed_on" as "closedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."open_from"::text as "__at", "t"."id"::text as "__key"
from "doctor_vacancy" t
where (("t"."closed_on" is null) = $1)
and true
order by "t"."open_from" desc, "t"."id" desc
limit 3;

select count(*) as count
from "doctor_vacancy" t
where (("t"."closed_on" is null) = $1);
