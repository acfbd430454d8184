select enterprise_id as id, count(distinct kind) as ever, count(distinct kind) filter (
where status in ('RECOGNISED', 'VALID', 'RE_RECOGNISED')
and (valid_to is null or valid_to >= $1::date)) as valid
from enterprise_qualification
where enterprise_id = any($2)
and recognised_on is not null
group by 1;

select "t"."id" as "id", "t"."kind" as "kind", "t"."sector" as "sector", "t"."name_zh" as "nameZh", "t"."name_en" as "nameEn", "t"."aliases" as "aliases", "t"."uscc" as "uscc", "t"."ror_id" as "rorId", "t"."region_code" as "regionCode", "t"."park_id" as "parkId", "t"."parent_id" as "parentId", "t"."is_resident" as "isResident", "t"."scale" as "scale", "t"."is_listed" as "isListed", "t"."is_leading" as "isLeading", "t"."echelon" as "echelon", "t"."is_legal_person" as "isLegalPerson", "t"."focus_fields" as "focusFields", "t"."bureau" as "bureau", "t"."valid_from" as "validFrom", "t"."valid_to" as "validTo", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "institution" t
where "t"."id" = any($1)
order by "t"."id";
