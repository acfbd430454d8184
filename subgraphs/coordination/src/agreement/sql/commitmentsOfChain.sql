select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."chain_id" as "chainId", "t"."provider_id" as "providerId", "t"."beneficiary_id" as "beneficiaryId", "t"."region_code" as "regionCode", "t"."kind" as "kind", "t"."description_zh" as "descriptionZh", "t"."value_fen" as "valueFen", "t"."committed_on" as "committedOn", "t"."delivered_on" as "deliveredOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."committed_on"::text as "__at", "t"."id"::text as "__key"
from "resource_commitment" t
where t.chain_id = "k"."key"
and true
and true
order by "t"."committed_on" desc, "t"."id" desc
limit 3) x;
