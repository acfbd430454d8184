select "t"."id" as "id", "t"."application_id" as "applicationId", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."payer_id" as "payerId", "t"."payer_kind" as "payerKind", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."year" as "year", "t"."due_on" as "dueOn", "t"."is_agreed_share" as "isAgreedShare", "t"."region_code" as "regionCode", "t"."is_personal" as "isPersonal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt", "t"."year"::text as "__at", "t"."id"::text as "__key"
from "payment_obligation" t
where ((not t.is_personal
and (t.application_id is null or t.application_id in (select t.id
from subsidy_application t
where not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))))
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."instrument_code" = any($3::text[]))
and ("t"."fund_id" = any($4::text[]))
and ("t"."region_code" = any($5::text[]))
and ("t"."year" = $6)
and ((coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id)) = $7)
and (t.due_on < $8
and coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id))
and true
order by "t"."year" desc, "t"."id" desc
limit 21;

select "t"."instrument_code" as value, count(*) as count
from "payment_obligation" t
where ((not t.is_personal
and (t.application_id is null or t.application_id in (select t.id
from subsidy_application t
where not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))))
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."instrument_code" = any($3::text[]))
and ("t"."fund_id" = any($4::text[]))
and ("t"."region_code" = any($5::text[]))
and ("t"."year" = $6)
and ((coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id)) = $7)
and (t.due_on < $8
and coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id))
group by 1
order by 2 desc, 1;

select "t"."payer_kind" as value, count(*) as count
from "payment_obligation" t
where ((not t.is_personal
and (t.application_id is null or t.application_id in (select t.id
from subsidy_application t
where not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))))
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."instrument_code" = any($3::text[]))
and ("t"."fund_id" = any($4::text[]))
and ("t"."region_code" = any($5::text[]))
and ("t"."year" = $6)
and ((coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id)) = $7)
and (t.due_on < $8
and coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id))
group by 1
order by 2 desc, 1;

select "t"."year" as value, count(*) as count
from "payment_obligation" t
where ((not t.is_personal
and (t.application_id is null or t.application_id in (select t.id
from subsidy_application t
where not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))))
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."instrument_code" = any($3::text[]))
and ("t"."fund_id" = any($4::text[]))
and ("t"."region_code" = any($5::text[]))
and ("t"."year" = $6)
and ((coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id)) = $7)
and (t.due_on < $8
and coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id))
group by 1
order by 2 desc, 1;

select count(*) as count
from "payment_obligation" t
where ((not t.is_personal
and (t.application_id is null or t.application_id in (select t.id
from subsidy_application t
where not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')))))
and ("t"."payer_id" = any($1::text[]))
and ("t"."payer_kind" = any($2::text[]))
and ("t"."instrument_code" = any($3::text[]))
and ("t"."fund_id" = any($4::text[]))
and ("t"."region_code" = any($5::text[]))
and ("t"."year" = $6)
and ((coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id)) = $7)
and (t.due_on < $8
and coalesce(t.amount_fen, 0) > (select coalesce(sum(p.amount_fen), 0)
from payment p
where p."obligation_id" = t.id));
