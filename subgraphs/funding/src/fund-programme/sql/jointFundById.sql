select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."programme_id" as "programmeId", "t"."region_code" as "regionCode", "t"."year" as "year", "t"."purpose_zh" as "purposeZh", "t"."purpose_en" as "purposeEn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "joint_fund" t
where "t"."id" = any($1)
order by "t"."id";
