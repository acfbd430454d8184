select "t"."id" as "id", "t"."demand_id" as "demandId", "t"."talent_id" as "talentId", "t"."field" as "field", "t"."suggested_on" as "suggestedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "expert_match" t
where "t"."id" = any($1)
and (exists (select
from talent p
where p.id = t.talent_id
and p.name_consent_on is not null)
and t.status <> 'DECLINED')
order by "t"."id";
