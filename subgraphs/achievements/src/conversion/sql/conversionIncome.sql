select t.institution_id as "institutionId", t.year, t.amount_fen::text as "amountFen", t.retained_fen::text as "retainedFen"
from unnest($1::text[], $2::int[]) as k(id, year)
join conversion_income_entry t on t.institution_id = k.id
and t.year = k.year;
