select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."kind" as "kind", "t"."sector" as "sector", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."aliases" as "aliases", "t"."uscc" as "uscc", "t"."ror_id" as "rorId", "t"."region_code" as "regionCode", "t"."park_id" as "parkId", "t"."parent_id" as "parentId", "t"."is_resident" as "isResident", "t"."scale" as "scale", "t"."is_listed" as "isListed", "t"."is_leading" as "isLeading", "t"."echelon" as "echelon", "t"."is_legal_person" as "isLegalPerson", "t"."focus_fields" as "focusFields", "t"."bureau" as "bureau", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "institution" t
where t.region_code = "k"."key"
and true
and true
order by "t"."id" asc
limit 3) x;

select "t"."code" as "code", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."level" as "level", "t"."parent_code" as "parentCode", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."successor_code" as "successorCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "region" t
where "t"."code" = any($1)
order by "t"."code";
