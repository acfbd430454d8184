select "t"."code" as "code", "t"."rule_zh" as "ruleZh", "t"."rule_en" as "ruleEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "attribution_rule" t
where "t"."code" = any($1)
order by "t"."code";
