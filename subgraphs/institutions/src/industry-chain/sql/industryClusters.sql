select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."aliases" as "aliases", "t"."region_code" as "regionCode", "t"."chain_id" as "chainId", "t"."ordinal" as "ordinal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "industry_cluster" t
where t.region_code = $1
order by t.region_code, t.ordinal;
