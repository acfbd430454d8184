select t.id, sum(c.amount_fen) as total
from joint_fund t
join joint_fund p on p.region_code = t.region_code
and p.name_zh = t.name_zh
and p.year = t.year - 1
join joint_fund_contribution c on c.fund_id = p.id
and c.amount_fen is not null
where t.id = any($1)
group by t.id;
