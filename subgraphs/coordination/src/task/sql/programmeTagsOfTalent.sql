select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."tag" as "tag", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "talent_programme_tag" t
where t.talent_id = any($1)
order by t.talent_id, t.tag;
