select "t"."id" as "id", "t"."provider_id" as "providerId", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."kind" as "kind", "t"."conditions_zh" as "conditionsZh", "t"."conditions_en" as "conditionsEn", "t"."min_fen" as "minFen", "t"."max_fen" as "maxFen", "t"."min_rate" as "minRate", "t"."max_rate" as "maxRate", "t"."region_code" as "regionCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "financial_product" t
where "t"."id" = any($1)
order by "t"."id";
