-- $1 first
with page as (
  select p.* from projects.project p
  where p.kind <> 'ENTERPRISE_RD' and p.status not in ('APPLIED', 'REVIEWED', 'REJECTED')
  order by p.id limit $1::int + 1)
select json_build_object('projects', json_build_object(
  'nodes', coalesce((
    select json_agg(json_build_object(
      'id', p.id, 'projectNo', p.project_no, 'titleZh', p.title_zh, 'level', p.level,
      'lead', case when i.id is not null then json_build_object('id', i.id, 'nameZh', i.name_zh) end) order by p.id)
    from (select * from page order by id limit $1::int) p
    left join projects.project_participation l on l.project_id = p.id and l.role = 'LEAD'
    left join institutions.institution i on i.id = l.institution_id), '[]'),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > $1::int from page))))::text
