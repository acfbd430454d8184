select "t"."id" as "id", "t"."institution_id" as "institutionId", "t"."year" as "year", "t"."category" as "category", "t"."quality_weight" as "qualityWeight", "t"."contribution_weight" as "contributionWeight", "t"."innovation_weight" as "innovationWeight", "t"."adopted_on" as "adoptedOn", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "evaluation_scheme" t
where ((select count(*) = 15
from evaluation_scheme_measure m
where m.scheme_id = t.id) = $1)
and true
order by "t"."year" desc, "t"."id" desc
limit 3;

select "t"."year" as value, count(*) as count
from "evaluation_scheme" t
where ((select count(*) = 15
from evaluation_scheme_measure m
where m.scheme_id = t.id) = $1)
group by 1
order by 2 desc, 1;

select count(*) as count
from "evaluation_scheme" t
where ((select count(*) = 15
from evaluation_scheme_measure m
where m.scheme_id = t.id) = $1);
