select "t"."id" as "id", "t"."enterprise_id" as "enterpriseId", "t"."kind" as "kind", "t"."level" as "level", "t"."authority" as "authority", "t"."status" as "status", "t"."applied_on" as "appliedOn", "t"."recognised_on" as "recognisedOn", "t"."renewed_on" as "renewedOn", "t"."valid_to" as "validTo", "t"."is_first" as "isFirst", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "enterprise_qualification" t
where "t"."id" = any($1)
and t.status not in ('APPLIED', 'UNDER_REVIEW', 'REJECTED')
order by "t"."id";
