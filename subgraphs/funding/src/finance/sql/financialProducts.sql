select "t"."id" as "id", "t"."provider_id" as "providerId", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."kind" as "kind", "t"."conditions_zh" as "conditionsZh", "t"."conditions_en" as "conditionsEn", "t"."min_fen" as "minFen", "t"."max_fen" as "maxFen", "t"."min_rate" as "minRate", "t"."max_rate" as "maxRate", "t"."region_code" as "regionCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "financial_product" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."provider_id" = any($3::text[]))
and (("t"."valid_from" is null or "t"."valid_from" <= $4)
and ("t"."valid_to" is null or "t"."valid_to" >= $5))
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
and true
order by "t"."id" asc
limit 21;

select "t"."kind" as value, count(*) as count
from "financial_product" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."provider_id" = any($3::text[]))
and (("t"."valid_from" is null or "t"."valid_from" <= $4)
and ("t"."valid_to" is null or "t"."valid_to" >= $5))
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
group by 1
order by 2 desc, 1;

select "t"."region_code" as value, count(*) as count
from "financial_product" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."provider_id" = any($3::text[]))
and (("t"."valid_from" is null or "t"."valid_from" <= $4)
and ("t"."valid_to" is null or "t"."valid_to" >= $5))
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7)
group by 1
order by 2 desc, 1;

select count(*) as count
from "financial_product" t
where ("t"."kind" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."provider_id" = any($3::text[]))
and (("t"."valid_from" is null or "t"."valid_from" <= $4)
and ("t"."valid_to" is null or "t"."valid_to" >= $5))
and ("t"."name_zh" ilike $6 or "t"."name_en" ilike $7);
