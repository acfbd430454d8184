select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."request_id" as "requestId", "t"."talent_id" as "talentId", "t"."university_id" as "universityId", "t"."enterprise_id" as "enterpriseId", "t"."region_code" as "regionCode", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "commissioner_assignment" t
where (t.enterprise_id = "k"."key" or t.university_id = "k"."key")
and true
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3) x;
