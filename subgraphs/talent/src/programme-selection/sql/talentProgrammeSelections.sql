select "t"."id" as "id", "t"."talent_id" as "talentId", "t"."programme" as "programme", "t"."level" as "level", "t"."institution_id" as "institutionId", "t"."region_code" as "regionCode", "t"."nominated_on" as "nominatedOn", "t"."selected_on" as "selectedOn", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."nominated_on"::text as "__at", "t"."id"::text as "__key"
from "talent_programme_selection" t
where (t.selected_on is not null)
and ("t"."selected_on" >= $1::date
and "t"."selected_on" <= $2::date)
and ("t"."selected_on" is not null)
and true
order by "t"."nominated_on" desc, "t"."id" desc
limit 3;

select "t"."level" as value, count(*) as count
from "talent_programme_selection" t
where (t.selected_on is not null)
and ("t"."selected_on" >= $1::date
and "t"."selected_on" <= $2::date)
and ("t"."selected_on" is not null)
group by 1
order by 2 desc, 1;

select count(*) as count
from "talent_programme_selection" t
where (t.selected_on is not null)
and ("t"."selected_on" >= $1::date
and "t"."selected_on" <= $2::date)
and ("t"."selected_on" is not null);
