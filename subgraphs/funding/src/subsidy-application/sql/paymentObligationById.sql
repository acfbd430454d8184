select "t"."id" as "id", "t"."application_id" as "applicationId", "t"."instrument_code" as "instrumentCode", "t"."subject_type" as "subjectType", "t"."subject_id" as "subjectId", "t"."payer_id" as "payerId", "t"."payer_kind" as "payerKind", "t"."fund_id" as "fundId", "t"."amount_fen" as "amountFen", "t"."year" as "year", "t"."due_on" as "dueOn", "t"."is_agreed_share" as "isAgreedShare", "t"."region_code" as "regionCode", "t"."is_personal" as "isPersonal", "t"."source_rows" as "sourceRows", "t"."version" as "version", "t"."created_at" as "createdAt", "t"."updated_at" as "updatedAt"
from "payment_obligation" t
where "t"."id" = any($1)
and (not t.is_personal
and (t.application_id is null or t.application_id in (select t.id
from subsidy_application t
where not t.is_personal
and t.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK'))))
order by "t"."id";
