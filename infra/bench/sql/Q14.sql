-- $1 city, $2 year
with recursive below as (
  select code from institutions.region where code = $1
  union all select r.code from institutions.region r join below b on r.parent_code = b.code),
page as (
  select i.* from institutions.institution i
  where i.kind in ('UNIVERSITY', 'VOCATIONAL_COLLEGE') and i.region_code in (select code from below) and i.is_resident),
offices as (
  select o.parent_id, json_agg(json_build_object(
    'id', o.id, 'nameZh', o.name_zh,
    'contractSummary', json_build_object('count', s.count, 'amount', json_build_object('wan', trim_scale(s.fen::numeric / 1000000)::text))) order by o.id) as listed
  from institutions.institution o
  cross join lateral (
    select count(*) as count, coalesce(sum(c.amount_fen), 0) as fen from achievements.tech_contract c
    where c.intermediary_id = o.id and c.registered_on between make_date($2::int, 1, 1) and make_date($2::int, 12, 31)) s
  where o.kind = 'TECHNOLOGY_TRANSFER_OFFICE' and o.parent_id in (select id from page)
  group by 1)
select json_build_object('institutions', json_build_object(
  'totalCount', (select count(*) from page),
  'nodes', coalesce((
    select json_agg(json_build_object(
      'id', i.id, 'nameZh', i.name_zh, 'hasTechnologyTransferOffice', o.listed is not null,
      'technologyTransferOffices', coalesce(o.listed, '[]')) order by i.id)
    from (select * from page order by id limit 100) i left join offices o on o.parent_id = i.id), '[]')))::text
