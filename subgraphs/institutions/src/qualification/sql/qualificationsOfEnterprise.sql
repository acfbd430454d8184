select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."kind" as "kind", "t"."level" as "level", "t"."authority" as "authority", "t"."status" as "status", "t"."applied_on" as "appliedOn", "t"."recognised_on" as "recognisedOn", "t"."renewed_on" as "renewedOn", "t"."valid_to" as "validTo", "t"."is_first" as "isFirst", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."recognised_on"::text as "__at", "t"."id"::text as "__key"
from "enterprise_qualification" t
where t.enterprise_id = "k"."key"
and (t.status not in ('APPLIED', 'UNDER_REVIEW', 'REJECTED'))
and true
order by "t"."recognised_on" desc, "t"."id" desc
limit 3) x;

select "t"."id" as "id", "t"."kind" as "kind", "t"."sector" as "sector", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."aliases" as "aliases", "t"."uscc" as "uscc", "t"."ror_id" as "rorId", "t"."region_code" as "regionCode", "t"."park_id" as "parkId", "t"."parent_id" as "parentId", "t"."is_resident" as "isResident", "t"."scale" as "scale", "t"."is_listed" as "isListed", "t"."is_leading" as "isLeading", "t"."echelon" as "echelon", "t"."is_legal_person" as "isLegalPerson", "t"."focus_fields" as "focusFields", "t"."bureau" as "bureau", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "institution" t
where "t"."id" = any($1)
order by "t"."id";
