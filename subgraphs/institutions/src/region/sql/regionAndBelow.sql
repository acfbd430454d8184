select count(*) as count
from "institution" t
where (t.region_code in ( with recursive below as (select code
from region
where code = $1 union all select r.code
from region r
join below b on r.parent_code = b.code) select code
from below));
