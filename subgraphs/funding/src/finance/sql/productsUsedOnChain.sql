select distinct l.chain_id as key, "t"."id" as "id", "t"."provider_id" as "providerId", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."kind" as "kind", "t"."conditions_zh" as "conditionsZh", "t"."conditions_en" as "conditionsEn", "t"."min_fen" as "minFen", "t"."max_fen" as "maxFen", "t"."min_rate" as "minRate", "t"."max_rate" as "maxRate", "t"."region_code" as "regionCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from loan l
join financial_product t on t.id = l.product_id
where l.chain_id = any($1)
and l.status <> 'OFFERED'
order by 1, "id";
