select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."kind" as "kind", "t"."region_code" as "regionCode", "t"."signed_on" as "signedOn", "t"."valid_to" as "validTo", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "cooperation_agreement" t
where "t"."id" = any($1)
order by "t"."id";
