-- $1 city
with page as (select c.* from projects.construction_project c where c.city_code = $1)
select json_build_object('constructionProjects', json_build_object(
  'totalCount', (select count(*) from page),
  'nodes', coalesce((
    select json_agg(json_build_object(
      'id', c.id, 'nameZh', c.name_zh, 'stage', c.stage, 'isDelayed', c.is_delayed, 'dueOn', c.due_on,
      'total', case when c.total_fen is not null then json_build_object('wan', trim_scale(c.total_fen::numeric / 1000000)::text) end,
      'done', case when c.done_fen is not null then json_build_object('wan', trim_scale(c.done_fen::numeric / 1000000)::text) end,
      'progress', trim_scale(round(c.done_fen::numeric / nullif(c.total_fen, 0), 4))::text,
      'park', case when k.id is not null then json_build_object('id', k.id, 'nameZh', k.name_zh) end,
      'responsibleUnit', case when u.id is not null then json_build_object('id', u.id, 'nameZh', u.name_zh) end,
      'paidAmount', json_build_object('wan', trim_scale(coalesce(m.paid, 0)::numeric / 1000000)::text),
      'delays', coalesce((
        select json_agg(json_build_object(
          'id', t.id, 'reason', t.reason, 'reasonZh', t.reason_zh, 'plannedOn', t.planned_on, 'expectedOn', t.expected_on,
          'resolvedOn', t.resolved_on,
          'responsibleUnit', case when r.id is not null then json_build_object('id', r.id, 'nameZh', r.name_zh) end)
          order by t.reported_on desc, t.id)
        from coordination.task_delay t left join institutions.institution r on r.id = t.responsible_unit_id
        where t.construction_project_id = c.id), '[]')) order by c.id)
    from (select * from page order by id limit 100) c
    left join institutions.park k on k.id = c.park_id
    left join institutions.institution u on u.id = c.responsible_unit_id
    left join lateral (
      select sum(p.amount_fen) as paid from funding.payment p where p.subject_type = 'CONSTRUCTION_PROJECT' and p.subject_id = c.id) m on true),
    '[]')))::text
