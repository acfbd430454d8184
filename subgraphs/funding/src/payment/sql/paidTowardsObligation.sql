select obligation_id as id, sum(amount_fen) as paid
from payment
where obligation_id = any($1)
group by 1;
