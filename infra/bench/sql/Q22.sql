-- $1 park, $2 year
with paid as (
  select o.instrument_code, count(*) as obligations, count(*) filter (where o.amount_fen is null) as open,
    coalesce(sum(o.amount_fen), 0) as obliged, coalesce(sum(x.paid), 0) as paid
  from institutions.park k
  join funding.payment_obligation o on o.payer_id = k.management_body_id and o.year = $2::int
  cross join lateral (select sum(p.amount_fen) as paid from funding.payment p where p.obligation_id = o.id) x
  where k.id = $1
  group by 1)
select json_build_object('park', (
  select json_build_object(
    'id', k.id, 'nameZh', k.name_zh,
    'managementBody', case when b.id is not null then json_build_object('id', b.id, 'nameZh', b.name_zh) end,
    'platforms', (
      select json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(json_build_object(
        'id', p.id, 'nameZh', p.name_zh, 'kind', p.kind, 'level', p.level, 'status', p.status,
        'host', case when i.id is not null then json_build_object('id', i.id, 'nameZh', i.name_zh, 'kind', i.kind) end) order by p.id)
        filter (where p.place <= 100), '[]'))
      from (select *, row_number() over (order by id) as place from projects.platform where park_id = k.id) p
      left join institutions.institution i on i.id = p.host_id),
    'conversions', (
      select json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(json_build_object(
        'id', c.id, 'method', c.method, 'status', c.status, 'decidedOn', c.decided_on,
        'enterprise', case when i.id is not null then json_build_object('id', i.id, 'nameZh', i.name_zh) end) order by c.id)
        filter (where c.place <= 100), '[]'))
      from (select *, row_number() over (order by id) as place from achievements.conversion where park_id = k.id) c
      left join institutions.institution i on i.id = c.enterprise_id),
    'parksWithin', coalesce((
      select json_agg(json_build_object('id', w.id, 'nameZh', w.name_zh, 'conversions', (
        select json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(json_build_object(
          'id', c.id, 'method', c.method, 'status', c.status,
          'enterprise', case when i.id is not null then json_build_object('id', i.id, 'nameZh', i.name_zh) end) order by c.id)
          filter (where c.place <= 100), '[]'))
        from (select *, row_number() over (order by id) as place from achievements.conversion where park_id = w.id) c
        left join institutions.institution i on i.id = c.enterprise_id)) order by w.id)
      from institutions.park w where w.parent_park_id = k.id), '[]'),
    'paymentsAsPayer', (
      select json_build_object(
        'obliged', json_build_object('wan', trim_scale(coalesce(sum(s.obliged), 0) / 1000000)::text),
        'paid', json_build_object('wan', trim_scale(coalesce(sum(s.paid), 0) / 1000000)::text),
        'outstanding', json_build_object('wan', trim_scale(coalesce(sum(s.obliged - s.paid), 0) / 1000000)::text),
        'openObligations', coalesce(sum(s.open), 0),
        'items', coalesce(json_agg(json_build_object(
          'instrument', json_build_object('code', n.code, 'nameZh', n.name_zh), 'obligations', s.obligations,
          'obliged', json_build_object('wan', trim_scale(s.obliged / 1000000)::text),
          'paid', json_build_object('wan', trim_scale(s.paid / 1000000)::text)) order by s.instrument_code), '[]'))
      from paid s join funding.policy_instrument n on n.code = s.instrument_code))
  from institutions.park k
  left join institutions.institution b on b.id = k.management_body_id
  where k.id = $1))::text
