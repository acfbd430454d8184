select "t"."id" as "id", "t"."chain_id" as "chainId", "t"."provider_id" as "providerId", "t"."beneficiary_id" as "beneficiaryId", "t"."region_code" as "regionCode", "t"."kind" as "kind", "t"."description_zh" as "descriptionZh", "t"."value_fen" as "valueFen", "t"."committed_on" as "committedOn", "t"."delivered_on" as "deliveredOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."committed_on"::text as "__at", "t"."id"::text as "__key"
from "resource_commitment" t
where (true
and "t"."value_fen" >= $1::bigint
and "t"."value_fen" <= $2::bigint)
and true
order by "t"."committed_on" desc, "t"."id" desc
limit 3;

select "t"."kind" as value, count(*) as count
from "resource_commitment" t
where (true
and "t"."value_fen" >= $1::bigint
and "t"."value_fen" <= $2::bigint)
group by 1
order by 2 desc, 1;

select count(*) as count
from "resource_commitment" t
where (true
and "t"."value_fen" >= $1::bigint
and "t"."value_fen" <= $2::bigint);
