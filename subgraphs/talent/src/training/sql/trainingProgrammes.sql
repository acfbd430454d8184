select "t"."id" as "id", "t"."name_zh" as "nameZh", "t"."kind" as "kind", "t"."organiser_ids" as "organiserIds", "t"."sponsor_id" as "sponsorId", "t"."region_code" as "regionCode", "t"."duration_months" as "durationMonths", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."trainees" as "trainees", "t"."placed_locally" as "placedLocally", "t"."status" as "status", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."starts_on"::text as "__at", "t"."id"::text as "__key"
from "training_programme" t
where ("t"."organiser_ids" && $1::text[])
and (true
and "t"."duration_months" <= $2)
and true
order by "t"."starts_on" desc, "t"."id" desc
limit 3;

select "t"."kind" as value, count(*) as count
from "training_programme" t
where ("t"."organiser_ids" && $1::text[])
and (true
and "t"."duration_months" <= $2)
group by 1
order by 2 desc, 1;

select count(*) as count
from "training_programme" t
where ("t"."organiser_ids" && $1::text[])
and (true
and "t"."duration_months" <= $2);
