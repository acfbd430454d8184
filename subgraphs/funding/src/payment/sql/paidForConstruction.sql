select subject_id as id, sum(amount_fen) as paid
from payment
where subject_type = 'CONSTRUCTION_PROJECT'
and subject_id = any($1)
group by 1;
