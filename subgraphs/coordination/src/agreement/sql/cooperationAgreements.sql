select "t"."id" as "id", "t"."title_zh" as "titleZh", "t"."kind" as "kind", "t"."region_code" as "regionCode", "t"."signed_on" as "signedOn", "t"."valid_to" as "validTo", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."signed_on"::text as "__at", "t"."id"::text as "__key"
from "cooperation_agreement" t
where (t.id in (select agreement_id
from agreement_party
where institution_id = any($1::text[])))
and ("t"."title_zh" ilike $2)
and true
order by "t"."signed_on" desc, "t"."id" desc
limit 3;

select "t"."kind" as value, count(*) as count
from "cooperation_agreement" t
where (t.id in (select agreement_id
from agreement_party
where institution_id = any($1::text[])))
and ("t"."title_zh" ilike $2)
group by 1
order by 2 desc, 1;

select count(*) as count
from "cooperation_agreement" t
where (t.id in (select agreement_id
from agreement_party
where institution_id = any($1::text[])))
and ("t"."title_zh" ilike $2);
