select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."chain_id" as "chainId", "t"."region_code" as "regionCode", "t"."discipline_id" as "disciplineId", "t"."field" as "field", "t"."required_degree" as "requiredDegree", "t"."needed" as "needed", "t"."filled" as "filled", "t"."publisher_id" as "publisherId", "t"."open_from" as "openFrom", "t"."closed_on" as "closedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."open_from"::text as "__at", "t"."id"::text as "__key"
from "shortage_occupation" t
where (("t"."closed_on" is null) = $1)
and (("t"."needed" > "t"."filled") = $2)
and true
order by "t"."open_from" desc, "t"."id" desc
limit 3;

select count(*) as count
from "shortage_occupation" t
where (("t"."closed_on" is null) = $1)
and (("t"."needed" > "t"."filled") = $2);
