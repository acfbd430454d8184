select "t"."highest_degree" as value, count(*) as count
from "talent" t
where ("t"."highest_degree" = any($1::text[]))
and ("t"."categories" && $2::text[])
and (exists (select
from employment e
where e.talent_id = t.id
and e.is_main
and e.starts_on <= $3::date
and (e.ends_on is null or e.ends_on >= $4::date)
and e.region_code >= $5::text
and e.region_code < $6::text || 'A'))
and (("t".highest_degree in ('MASTER', 'DOCTOR') or coalesce("t".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false)) = $7)
and ("t"."display_name" ilike $8)
group by 1
order by 2 desc, 1;

select "t"."id" as "id", "t"."display_name" as "displayName", "t"."name_consent_on" as "nameConsentOn", "t"."legal_name" as "legalName", "t"."orcid" as "orcid", "t"."gender" as "gender", "t"."nationality" as "nationality", "t"."highest_degree" as "highestDegree", "t"."title" as "title", "t"."title_rank" as "titleRank", "t"."age_band" as "ageBand", "t"."teacher_type" as "teacherType", "t"."is_dual_role" as "isDualRole", "t"."categories" as "categories", "t"."fields" as "fields", "t"."discipline_id" as "disciplineId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."id"::text as "__at", "t"."id"::text as "__key"
from "talent" t
where ("t"."highest_degree" = any($1::text[]))
and ("t"."categories" && $2::text[])
and (exists (select
from employment e
where e.talent_id = t.id
and e.is_main
and e.starts_on <= $3::date
and (e.ends_on is null or e.ends_on >= $4::date)
and e.region_code >= $5::text
and e.region_code < $6::text || 'A'))
and (("t".highest_degree in ('MASTER', 'DOCTOR') or coalesce("t".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false)) = $7)
and ("t"."display_name" ilike $8)
and true
order by "t"."id" asc
limit 3;

select "t"."title_rank" as value, count(*) as count
from "talent" t
where ("t"."highest_degree" = any($1::text[]))
and ("t"."categories" && $2::text[])
and (exists (select
from employment e
where e.talent_id = t.id
and e.is_main
and e.starts_on <= $3::date
and (e.ends_on is null or e.ends_on >= $4::date)
and e.region_code >= $5::text
and e.region_code < $6::text || 'A'))
and (("t".highest_degree in ('MASTER', 'DOCTOR') or coalesce("t".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false)) = $7)
and ("t"."display_name" ilike $8)
group by 1
order by 2 desc, 1;

select count(*) as count
from "talent" t
where ("t"."highest_degree" = any($1::text[]))
and ("t"."categories" && $2::text[])
and (exists (select
from employment e
where e.talent_id = t.id
and e.is_main
and e.starts_on <= $3::date
and (e.ends_on is null or e.ends_on >= $4::date)
and e.region_code >= $5::text
and e.region_code < $6::text || 'A'))
and (("t".highest_degree in ('MASTER', 'DOCTOR') or coalesce("t".title_rank in ('ASSOCIATE_SENIOR', 'SENIOR'), false)) = $7)
and ("t"."display_name" ilike $8);
