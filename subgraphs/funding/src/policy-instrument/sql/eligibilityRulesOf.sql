select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."ordinal" as "ordinal", "t"."scope" as "scope", "t"."expression" as "expression", "t"."facts" as "facts", "t"."sentence_zh" as "sentenceZh", "t"."sentence_en" as "sentenceEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "eligibility_rule" t
where "t"."instrument_code" = any($1)
order by "t"."ordinal", "t"."id";
