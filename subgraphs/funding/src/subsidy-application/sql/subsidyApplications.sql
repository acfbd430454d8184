select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."applicant_id" as "applicantId", "t"."region_code" as "regionCode", "t"."chain_id" as "chainId", "t"."achievement_id" as "achievementId", "t"."year" as "year", "t"."status" as "status", "t"."requested_fen" as "requestedFen", "t"."approved_fen" as "approvedFen", "t"."submitted_on" as "submittedOn", "t"."decided_on" as "decidedOn", "t"."publicised_on" as "publicisedOn", "t"."reasons" as "reasons", "t"."is_preferred" as "isPreferred", "t"."preference_reason" as "preferenceReason", "t"."clause_id" as "clauseId", "t"."is_personal" as "isPersonal", "t"."talent_id" as "talentId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."submitted_on"::text as "__at", "t"."id"::text as "__key"
from "subsidy_application" t
where ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
and ("t"."instrument_code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."status" = any($4::text[]))
and ("t"."subject_type" = any($5::text[]))
and ("t"."applicant_id" = any($6::text[]))
and ("t"."chain_id" = any($7::text[]))
and (t.id in (select application_id
from payment_obligation
where payer_id = any($8::text[])))
and (true
and "t"."submitted_on" >= $9
and "t"."submitted_on" <= $10)
and (true
and "t"."approved_fen" >= $11::bigint
and "t"."approved_fen" <= $12::bigint)
and ((t.status in ('APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED')
and coalesce(t.approved_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."application_id" = t.id)) = $13)
and true
order by "t"."submitted_on" desc, "t"."id" desc
limit 21;

select "t"."instrument_code" as value, count(*) as count
from "subsidy_application" t
where ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
and ("t"."instrument_code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."status" = any($4::text[]))
and ("t"."subject_type" = any($5::text[]))
and ("t"."applicant_id" = any($6::text[]))
and ("t"."chain_id" = any($7::text[]))
and (t.id in (select application_id
from payment_obligation
where payer_id = any($8::text[])))
and (true
and "t"."submitted_on" >= $9
and "t"."submitted_on" <= $10)
and (true
and "t"."approved_fen" >= $11::bigint
and "t"."approved_fen" <= $12::bigint)
and ((t.status in ('APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED')
and coalesce(t.approved_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."application_id" = t.id)) = $13)
group by 1
order by 2 desc, 1;

select "t"."status" as value, count(*) as count
from "subsidy_application" t
where ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
and ("t"."instrument_code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."status" = any($4::text[]))
and ("t"."subject_type" = any($5::text[]))
and ("t"."applicant_id" = any($6::text[]))
and ("t"."chain_id" = any($7::text[]))
and (t.id in (select application_id
from payment_obligation
where payer_id = any($8::text[])))
and (true
and "t"."submitted_on" >= $9
and "t"."submitted_on" <= $10)
and (true
and "t"."approved_fen" >= $11::bigint
and "t"."approved_fen" <= $12::bigint)
and ((t.status in ('APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED')
and coalesce(t.approved_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."application_id" = t.id)) = $13)
group by 1
order by 2 desc, 1;

select "t"."subject_type" as value, count(*) as count
from "subsidy_application" t
where ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
and ("t"."instrument_code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."status" = any($4::text[]))
and ("t"."subject_type" = any($5::text[]))
and ("t"."applicant_id" = any($6::text[]))
and ("t"."chain_id" = any($7::text[]))
and (t.id in (select application_id
from payment_obligation
where payer_id = any($8::text[])))
and (true
and "t"."submitted_on" >= $9
and "t"."submitted_on" <= $10)
and (true
and "t"."approved_fen" >= $11::bigint
and "t"."approved_fen" <= $12::bigint)
and ((t.status in ('APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED')
and coalesce(t.approved_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."application_id" = t.id)) = $13)
group by 1
order by 2 desc, 1;

select "t"."year" as value, count(*) as count
from "subsidy_application" t
where ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
and ("t"."instrument_code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."status" = any($4::text[]))
and ("t"."subject_type" = any($5::text[]))
and ("t"."applicant_id" = any($6::text[]))
and ("t"."chain_id" = any($7::text[]))
and (t.id in (select application_id
from payment_obligation
where payer_id = any($8::text[])))
and (true
and "t"."submitted_on" >= $9
and "t"."submitted_on" <= $10)
and (true
and "t"."approved_fen" >= $11::bigint
and "t"."approved_fen" <= $12::bigint)
and ((t.status in ('APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED')
and coalesce(t.approved_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."application_id" = t.id)) = $13)
group by 1
order by 2 desc, 1;

select count(*) as count
from "subsidy_application" t
where ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
and ("t"."instrument_code" = any($1::text[]))
and ("t"."region_code" = any($2::text[]))
and ("t"."year" = $3)
and ("t"."status" = any($4::text[]))
and ("t"."subject_type" = any($5::text[]))
and ("t"."applicant_id" = any($6::text[]))
and ("t"."chain_id" = any($7::text[]))
and (t.id in (select application_id
from payment_obligation
where payer_id = any($8::text[])))
and (true
and "t"."submitted_on" >= $9
and "t"."submitted_on" <= $10)
and (true
and "t"."approved_fen" >= $11::bigint
and "t"."approved_fen" <= $12::bigint)
and ((t.status in ('APPROVED', 'PUBLICISED', 'PAID', 'POST_EVALUATED')
and coalesce(t.approved_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."application_id" = t.id)) = $13);
