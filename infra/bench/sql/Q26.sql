-- $1 city, $2 year
with page as (
  select p.* from projects.project p
  where p.level in ('NATIONAL', 'PROVINCIAL') and p.approval_year = $2::int and p.city_code = $1
    and p.kind <> 'ENTERPRISE_RD' and p.status not in ('APPLIED', 'REVIEWED', 'REJECTED')
    and exists (
      select from projects.project_participation j where j.project_id = p.id and j.sector in ('UNIVERSITY', 'RESEARCH'))
    and exists (select from projects.project_participation j where j.project_id = p.id and j.sector = 'INDUSTRY')),
claim as (
  select a.*, row_number() over claims as place, count(*) over (partition by a.subject_id) as claims,
    x.paid, coalesce(x.listed, '[]') as payments
  from funding.subsidy_application a
  cross join lateral (
    select sum(y.amount_fen) as paid, json_agg(json_build_object(
      'id', y.id, 'paidOn', y.paid_on, 'amount', json_build_object('wan', trim_scale(y.amount_fen::numeric / 1000000)::text))
      order by y.paid_on, y.id) as listed
    from funding.payment y where y.application_id = a.id and not y.is_personal) x
  where a.subject_type = 'PROJECT' and a.instrument_code = 'PI-XT-07' and a.subject_id in (select id from page)
    and not a.is_personal and a.status in ('PUBLICISED', 'OBJECTED', 'PAID', 'POST_EVALUATED', 'CLAWED_BACK')
  window claims as (partition by a.subject_id order by a.year, a.submitted_on nulls first, a.id))
select json_build_object('projects', json_build_object(
  'totalCount', (select count(*) from page),
  'nodes', coalesce((
    select json_agg(json_build_object(
      'id', p.id, 'projectNo', p.project_no, 'titleZh', p.title_zh, 'level', p.level,
      'lead', (
        select json_build_object('id', i.id, 'nameZh', i.name_zh)
        from projects.project_participation j join institutions.institution i on i.id = j.institution_id
        where j.project_id = p.id and j.role = 'LEAD'),
      'participants', (
        select json_agg(json_build_object('role', j.role, 'institution', json_build_object('id', i.id, 'nameZh', i.name_zh)) order by j.ordinal, j.id)
        from projects.project_participation j join institutions.institution i on i.id = j.institution_id where j.project_id = p.id),
      'matching', json_build_object(
        'verdict', case when p.status in ('APPROVED', 'CONTRACTED', 'UNDER_WAY', 'ACCEPTED', 'POST_EVALUATED') then 'YES' else 'NO' end,
        'state', case
          when a.id is null or a.status in ('CANDIDATE', 'DRAFT') then 'NOT_APPLIED'
          when a.status in ('SUBMITTED', 'ELIGIBILITY_CHECKED', 'REVIEWED', 'OBJECTED') then 'APPLIED'
          when a.status in ('INELIGIBLE', 'REJECTED', 'CLAWED_BACK') then 'REFUSED'
          when a.paid >= a.approved_fen then 'PAID'
          when a.paid > 0 then 'PARTLY_PAID'
          when a.status in ('APPROVED', 'PUBLICISED') or a.approved_fen is not null then 'APPROVED'
          else 'PAID' end,
        'application', case when a.id is not null then json_build_object(
          'id', a.id, 'status', a.status,
          'requestedAmount', case when a.requested_fen is not null then json_build_object('wan', trim_scale(a.requested_fen::numeric / 1000000)::text) end,
          'approvedAmount', case when a.approved_fen is not null then json_build_object('wan', trim_scale(a.approved_fen::numeric / 1000000)::text) end) end,
        'payments', coalesce(a.payments, '[]'),
        'fund', (select json_build_object('id', f.id, 'nameZh', f.name_zh) from funding.fund_programme f where f.id = 'XT-ST_SPECIAL'))) order by p.id)
    from (select * from page order by id limit 100) p
    left join claim a on a.subject_id = p.id and a.place = a.claims), '[]'),
  'pageInfo', json_build_object('hasNextPage', (select count(*) > 100 from page))))::text
