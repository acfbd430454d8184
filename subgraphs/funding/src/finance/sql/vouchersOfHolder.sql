select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."holder_id" as "holderId", "t"."provider_id" as "providerId", "t"."platform_id" as "platformId", "t"."value_fen" as "valueFen", "t"."status" as "status", "t"."issued_on" as "issuedOn", "t"."expires_on" as "expiresOn", "t"."redeemed_on" as "redeemedOn", "t"."region_code" as "regionCode", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."issued_on"::text as "__at", "t"."id"::text as "__key"
from "innovation_voucher" t
where t.holder_id = "k"."key"
and true
and true
order by "t"."issued_on" desc, "t"."id" desc
limit 21) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "innovation_voucher" t
where t.holder_id = "k"."key"
and true) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."region_code" as value, count(*) as count
from "innovation_voucher" t
where t.holder_id = "k"."key"
and true
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."status" as value, count(*) as count
from "innovation_voucher" t
where t.holder_id = "k"."key"
and true
group by 1
order by 2 desc, 1) x;
