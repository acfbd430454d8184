select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."kind" as "kind", "t"."region_code" as "regionCode", "t"."signed_on" as "signedOn", "t"."valid_to" as "validTo", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."signed_on"::text as "__at", "t"."id"::text as "__key"
from "cooperation_agreement" t
where t.id in (select agreement_id
from agreement_party
where institution_id = "k"."key")
and true
and true
order by "t"."signed_on" desc, "t"."id" desc
limit 3) x;
