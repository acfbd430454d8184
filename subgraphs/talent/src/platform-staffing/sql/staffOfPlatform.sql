select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."platform_id" as "platformId", "t"."home_institution_id" as "homeInstitutionId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "platform_staffing" t
where t.platform_id = "k"."key"
and (("t"."ends_on" is null) = $2)
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "platform_staffing" t
where t.platform_id = "k"."key"
and (("t"."ends_on" is null) = $2)) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."home_institution_id" as value, count(*) as count
from "platform_staffing" t
where t.platform_id = "k"."key"
and (("t"."ends_on" is null) = $2)
group by 1
order by 2 desc, 1) x;
