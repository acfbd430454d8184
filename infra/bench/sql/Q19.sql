-- $1 openOn, $2 cities
with page as (
  select c.* from projects.challenge c
  where c.status <> 'DRAFT' and c.posted_on <= $1::date and c.closes_on >= $1::date and c.status <> 'CANCELLED'
    and ($2::text[] is null or c.city_code = any($2::text[])))
select json_build_object('challenges', json_build_object(
  'totalCount', (select count(*) from page),
  'nodes', coalesce((
    select json_agg(json_build_object(
      'id', c.id, 'titleZh', c.title_zh, 'mode', c.mode, 'postedOn', c.posted_on, 'closesOn', c.closes_on,
      'reward', case when c.reward_fen is not null then json_build_object('wan', trim_scale(c.reward_fen::numeric / 1000000)::text) end,
      'poster', json_build_object('id', p.id, 'nameZh', p.name_zh),
      'chain', case when h.id is not null then json_build_object('id', h.id, 'nameZh', h.name_zh) end,
      'demand', case when d.id is not null then json_build_object(
        'id', d.id, 'titleZh', d.title_zh, 'technologyKind', d.technology_kind,
        'enterprise', json_build_object('id', e.id, 'nameZh', e.name_zh)) end) order by c.id)
    from (select * from page order by id limit 100) c
    join institutions.institution p on p.id = c.poster_id
    left join institutions.industry_chain h on h.id = c.chain_id
    left join achievements.demand d on d.id = c.demand_id and d.visibility = 'PUBLIC' and d.status <> 'DRAFT'
    left join institutions.institution e on e.id = d.enterprise_id), '[]')))::text
