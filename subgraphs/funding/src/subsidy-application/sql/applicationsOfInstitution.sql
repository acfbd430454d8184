select k.key as "__parent", x.*
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."applicant_id" as "applicantId", "t"."region_code" as "regionCode", "t"."chain_id" as "chainId", "t"."achievement_id" as "achievementId", "t"."year" as "year", "t"."status" as "status", "t"."requested_fen" as "requestedFen", "t"."approved_fen" as "approvedFen", "t"."submitted_on" as "submittedOn", "t"."decided_on" as "decidedOn", "t"."publicised_on" as "publicisedOn", "t"."reasons" as "reasons", "t"."is_preferred" as "isPreferred", "t"."preference_reason" as "preferenceReason", "t"."clause_id" as "clauseId", "t"."is_personal" as "isPersonal", "t"."talent_id" as "talentId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."submitted_on"::text as "__at", "t"."id"::text as "__key"
from "subsidy_application" t
where t.applicant_id = "k"."key"
and ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
and true
order by "t"."submitted_on" desc, "t"."id" desc
limit 21) x;

select k.key, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select count(*) as count
from "subsidy_application" t
where t.applicant_id = "k"."key"
and ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."instrument_code" as value, count(*) as count
from "subsidy_application" t
where t.applicant_id = "k"."key"
and ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."status" as value, count(*) as count
from "subsidy_application" t
where t.applicant_id = "k"."key"
and ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."subject_type" as value, count(*) as count
from "subsidy_application" t
where t.applicant_id = "k"."key"
and ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
group by 1
order by 2 desc, 1) x;

select k.key, x.value, x.count
from unnest($1::text[]) as k(key)
cross join lateral ( select "t"."year" as value, count(*) as count
from "subsidy_application" t
where t.applicant_id = "k"."key"
and ((not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))
group by 1
order by 2 desc, 1) x;
