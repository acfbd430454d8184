-- $1 cities, $2 from, $3 to
with page as (
  select h.* from institutions.industry_chain h
  where h.region_code = any($1::text[]) and not exists (
    select from institutions.discipline_alignment a join institutions.discipline d on d.id = a.discipline_id
    where a.chain_id = h.id and d.tier in ('DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE') and d.status <> 'CLOSED')),
candidate as (
  select k.chain_id, k.id, k.name_zh, k.tier, k.university_id
  from page h
  cross join lateral (
    select h.id as chain_id, d.* from institutions.discipline d
    where d.tier in ('DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE') and d.status <> 'CLOSED'
      and d.id not in (select discipline_id from institutions.discipline_alignment where chain_id = h.id)
      and (d.code_scheme, d.code) in (
        select e.code_scheme, e.code from institutions.discipline_alignment a join institutions.discipline e on e.id = a.discipline_id
        where a.chain_id = h.id)
    order by d.id limit 20) k),
joint as (
  select p.discipline_id, p.id, p.title_zh, row_number() over (partition by p.discipline_id order by p.id) as place
  from projects.project p
  where p.discipline_id in (select id from candidate) and p.approval_year between $2::int and $3::int
    and p.kind <> 'ENTERPRISE_RD' and p.status not in ('APPLIED', 'REVIEWED', 'REJECTED')
    and exists (
      select from projects.project_participation j where j.project_id = p.id and j.sector in ('UNIVERSITY', 'RESEARCH'))
    and exists (select from projects.project_participation j where j.project_id = p.id and j.sector = 'INDUSTRY')),
listed as (
  select p.discipline_id, count(*) as total, json_agg(json_build_object(
    'id', p.id, 'titleZh', p.title_zh,
    'participants', (
      select json_agg(json_build_object('institution', json_build_object(
        'id', i.id, 'nameZh', i.name_zh,
        'chains', coalesce((
          select json_agg(json_build_object('id', e.chain_id) order by e.chain_id)
          from institutions.chain_enterprise e where e.enterprise_id = i.id), '[]'))) order by j.ordinal, j.id)
      from projects.project_participation j join institutions.institution i on i.id = j.institution_id where j.project_id = p.id)) order by p.id)
    filter (where p.place <= 20) as nodes
  from joint p group by 1)
select json_build_object('industryChains', json_build_object(
  'totalCount', (select count(*) from page),
  'nodes', coalesce((
    select json_agg(json_build_object(
      'id', h.id, 'nameZh', h.name_zh,
      'responsibleUnit', case when u.id is not null then json_build_object('id', u.id, 'nameZh', u.name_zh) end,
      'disciplines', json_build_object('nodes', coalesce((
        select json_agg(json_build_object(
          'id', d.id, 'nameZh', d.name_zh, 'tier', d.tier, 'university', json_build_object('id', v.id, 'nameZh', v.name_zh)) order by d.id)
        from (
          select d.* from institutions.discipline d
          where d.id in (select discipline_id from institutions.discipline_alignment where chain_id = h.id) order by d.id limit 20) d
        join institutions.institution v on v.id = d.university_id), '[]')),
      'candidateDisciplines', json_build_object('nodes', coalesce((
        select json_agg(json_build_object(
          'id', d.id, 'nameZh', d.name_zh, 'tier', d.tier, 'university', json_build_object('id', v.id, 'nameZh', v.name_zh),
          'projects', json_build_object('totalCount', coalesce(l.total, 0), 'nodes', coalesce(l.nodes, '[]'))) order by d.id)
        from candidate d
        join institutions.institution v on v.id = d.university_id
        left join listed l on l.discipline_id = d.id
        where d.chain_id = h.id), '[]'))) order by h.id)
    from (select * from page order by id limit 100) h
    left join institutions.institution u on u.id = h.responsible_unit_id), '[]')))::text
