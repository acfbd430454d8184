select code, frequency
from policy_instrument
where region_code = $1;

select "t"."id" as "id", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."applicant_id" as "applicantId", "t"."region_code" as "regionCode", "t"."chain_id" as "chainId", "t"."achievement_id" as "achievementId", "t"."year" as "year", "t"."status" as "status", "t"."requested_fen" as "requestedFen", "t"."approved_fen" as "approvedFen", "t"."submitted_on" as "submittedOn", "t"."decided_on" as "decidedOn", "t"."publicised_on" as "publicisedOn", "t"."reasons" as "reasons", "t"."is_preferred" as "isPreferred", "t"."preference_reason" as "preferenceReason", "t"."clause_id" as "clauseId", "t"."is_personal" as "isPersonal", "t"."talent_id" as "talentId", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "subsidy_application" t
where t.approved_fen is not null
and (t.instrument_code, t.subject_type, t.subject_id) in ( select instrument_code, subject_type, subject_id
from subsidy_application
where region_code = $1
and approved_fen is not null
group by 1, 2, 3 having count(*) > 1
and bool_or(year = $2)
order by 1, 2, 3
limit 500)
order by t.instrument_code, t.subject_id, t.year, t.id;
