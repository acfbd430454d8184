select x.count
from json_to_recordset($1::json) as k(at int, "poolId" text, "asOf" date)
cross join lateral ( select count(distinct t.talent_id) as count
from expert_membership t
where t.pool_id = k."poolId"
and t.starts_on <= k."asOf"
and (t.ends_on is null or t.ends_on >= k."asOf")) x
order by k.at;

select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."kind" as "kind", "t"."purpose" as "purpose", "t"."host_id" as "hostId", "t"."region_code" as "regionCode", "t"."size_target" as "sizeTarget", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "expert_pool" t
where "t"."id" = any($1)
order by "t"."id";
