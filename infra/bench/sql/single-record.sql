-- $1 id
select json_build_object('project', (
  select json_build_object(
    'id', p.id, 'projectNo', p.project_no, 'titleZh', p.title_zh, 'level', p.level,
    'lead', (
      select json_build_object('id', i.id, 'nameZh', i.name_zh, 'region', json_build_object('code', r.code, 'nameZh', r.name_zh))
      from projects.project_participation l
      join institutions.institution i on i.id = l.institution_id
      join institutions.region r on r.code = i.region_code
      where l.project_id = p.id and l.role = 'LEAD'),
    'participants', coalesce((
      select json_agg(json_build_object('role', j.role, 'institution', json_build_object('id', i.id, 'nameZh', i.name_zh)) order by j.ordinal, j.id)
      from projects.project_participation j join institutions.institution i on i.id = j.institution_id
      where j.project_id = p.id), '[]'))
  from projects.project p where p.id = $1 and p.kind <> 'ENTERPRISE_RD' and p.status not in ('APPLIED', 'REVIEWED', 'REJECTED')))::text
