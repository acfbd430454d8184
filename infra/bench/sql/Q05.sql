-- $1 city, $2 asOf, $3 year
with ever as (
  select distinct on (d.talent_id) d.talent_id, d.region_code from talent.doctor_placement d
  where d.region_code >= left($1, 4) and d.region_code < left($1, 4) || 'A' and d.entered_on <= $2::date
  order by d.talent_id, d.entered_on, d.id),
held as (
  select distinct on (d.talent_id) d.talent_id, d.region_code from talent.doctor_placement d
  where d.region_code >= left($1, 4) and d.region_code < left($1, 4) || 'A' and d.entered_on <= $2::date
    and (d.exited_on is null or d.exited_on >= $2::date)
  order by d.talent_id, d.entered_on desc, d.id),
attributed as (
  select distinct a.talent_id, a.region_code, a.basis from talent.talent_attribution a
  join talent.doctor_placement d on d.id = a.placement_id
  left join talent.talent_programme_selection s on s.id = a.selection_id
  where a.region_code >= left($1, 4) and a.region_code < left($1, 4) || 'A' and coalesce(s.selected_on, d.entered_on) <= $2::date),
county as (
  select c.region_code, sum(c.ever) as ever, sum(c.held) as held, sum(c.introduced) as introduced, sum(c.selected) as selected
  from (
    select region_code, 1 as ever, 0 as held, 0 as introduced, 0 as selected from ever
    union all select region_code, 0, 1, 0, 0 from held
    union all select region_code, 0, 0, (basis = 'NEWLY_INTRODUCED')::int, (basis = 'PROGRAMME_SELECTION')::int from attributed) c
  group by 1)
select json_build_object(
  'doctorPlacementSummary', json_build_object(
    'cumulativePersons', (select count(*) from ever),
    'inPost', (select count(*) from held),
    'hostEnterprises', (
      select count(distinct d.enterprise_id) from talent.doctor_placement d
      where d.region_code >= left($1, 4) and d.region_code < left($1, 4) || 'A' and d.entered_on <= $2::date),
    'byCounty', coalesce((
      select json_agg(json_build_object(
        'region', json_build_object('code', r.code, 'nameZh', r.name_zh), 'cumulativePersons', c.ever, 'attributed', c.introduced,
        'programmeSelections', c.selected) order by c.region_code)
      from county c join institutions.region r on r.code = c.region_code), '[]')),
  'indicatorTargets', json_build_object('nodes', coalesce((
    select json_agg(json_build_object(
      'id', t.id, 'indicator', json_build_object('code', i.code, 'nameZh', i.name_zh),
      'value', case when t.value is not null then json_build_object('value', trim_scale(t.value)::text, 'unit', u.word) end,
      'comparator', t.comparator, 'ambition', t.ambition, 'status', t.status,
      'clause', json_build_object('id', c.id, 'document', json_build_object('titleZh', d.title_zh))) order by t.id)
    from (
      select * from coordination.indicator_target
      where indicator_code = 'IN-20' and region_code = $1 and year = $3::int order by id limit 20) t
    join coordination.indicator i on i.code = t.indicator_code
    join (values ('COUNT', '个'), ('PERSONS', '人')) u (unit, word) on u.unit = i.unit
    join coordination.policy_clause c on c.id = t.clause_id
    join coordination.policy_document d on d.id = c.document_id and d.publication_class is distinct from 'NOT_PUBLIC'), '[]')))::text
