select p.*, a.*, f.*, s.*, u.*, b.*
from unnest($1::text[]) with ordinality as k(id, place)
cross join lateral ( select count(*) filter (where x.joint
and t.level in ('NATIONAL', 'PROVINCIAL'))::int as "jointNationalOrProvincialProjects", count(*) filter (where x.joint)::int as "jointProjects", count(*) filter (where x.joint
and t.is_key)::int as "keyJointProjects", count(*) filter (where x.joint
and x.leads)::int as "enterpriseLedJointProjects", count(*) filter (where t.enterprise_posed_stage in ('MARKET_ACCEPTED', 'SUBSIDISED'))::int as "marketAcceptedEnterprisePosedProjects", count(*) filter (where x.joint
and x.recognised)::int as "recognisedJointProjects", count(*) filter (where t.kind = 'SOCIAL_DEVELOPMENT')::int as "socialDevelopmentProjects"
from project t
cross join lateral ( select bool_or(j.sector in ('UNIVERSITY', 'RESEARCH'))
and bool_or(j.sector = 'INDUSTRY') as joint, bool_or(j.institution_id = k.id
and j.role = 'LEAD'
and j.sector = 'INDUSTRY') as leads, exists (select
from mutual_recognition r
where r.project_id = t.id) as recognised
from project_participation j
where j.project_id = t.id) x
where t.approved_on is not null
and t.id in (select project_id
from project_participation
where institution_id = k.id)
and (t.kind <> 'ENTERPRISE_RD'
and t.status not in ('APPLIED', 'REVIEWED', 'REJECTED'))) p
cross join lateral ( select count(*)::int as "jointFundApplications"
from project t
where t.kind = 'JOINT_FUND'
and t.id in (select project_id
from project_participation
where institution_id = k.id)
and (t.kind <> 'ENTERPRISE_RD'
and t.status not in ('APPLIED', 'REVIEWED', 'REJECTED'))) a
cross join lateral ( select count(*) filter (where x.recognised)::int as "recognisedPlatforms", count(*) filter (where x.recognised
and t.joint_application
and t.level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL'))::int as "jointlyAppliedRecognisedPlatforms", count(*) filter (where n.standing = 'NAMED'
and t.level = 'NATIONAL')::int as "jointlyAppliedNationalPlatforms", count(*) filter (where n.standing = 'NAMED'
and t.level = 'PROVINCIAL')::int as "jointlyAppliedProvincialPlatforms", count(*) filter (where n.standing = 'NAMED'
and t.level = 'MUNICIPAL')::int as "jointlyAppliedMunicipalPlatforms", count(*) filter (where n.standing = 'OPEN'
and t.level = 'NATIONAL')::int as "otherNationalPlatforms", count(*) filter (where n.standing = 'OPEN'
and t.level = 'PROVINCIAL')::int as "otherProvincialPlatforms", count(*) filter (where n.standing = 'OPEN'
and t.level = 'MUNICIPAL')::int as "otherMunicipalPlatforms", count(*) filter (
where x.recognised
and t.joint_application
and t.kind in ('TRANSFER_CENTRE', 'TRANSFER_BASE')
and t.level in ('NATIONAL', 'PROVINCIAL') )::int as "recognisedTransferCentres", count(*) filter (where x.recognised
and t.kind = 'IUR_BASE'
and ( select a.grade
from platform_assessment a
where a.platform_id = t.id
order by a.year desc
limit 1) in ('EXCELLENT', 'GOOD'))::int as "wellAssessedIurBases", count(*) filter (where x.recognised
and t.kind in ('INCUBATOR', 'MAKERSPACE', 'ENTREPRENEURSHIP_CENTRE', 'ALLIANCE'))::int as "recognisedIncubatorsAndAlliances", count(*) filter (where t.kind = 'SERVICE_COMPLEX'
and (x.recognised or t.status in ('CULTIVATION', 'CREATION_LISTED')))::int as "serviceComplexes", count(*) filter (where x.recognised
and t.kind = 'ALLIANCE')::int as "alliances"
from platform t
cross join lateral (select t.status in ('RECOGNISED', 'FILED', 'ASSESSED', 'RE_RECOGNISED') as recognised) x
cross join lateral ( select case when not (x.recognised
and t.joint_application) then null when t.kind in ('KEY_LAB', 'TECH_INNOVATION_CENTRE', 'ENGINEERING_RESEARCH_CENTRE', 'ENTERPRISE_TECH_CENTRE') then 'NAMED' when t.kind not in ('TRANSFER_CENTRE', 'TRANSFER_BASE', 'IUR_BASE', 'INCUBATOR', 'MAKERSPACE', 'ENTREPRENEURSHIP_CENTRE', 'ALLIANCE', 'INSTITUTE_ALLIANCE') then 'OPEN' end as standing) n
where t.host_id = k.id) f
cross join lateral ( select coalesce(sum(t.hours), 0)::int as "sharedInstrumentHours"
from sharing_record t
where t.provider_id = k.id
and t.completed_on is not null) s
cross join lateral ( select coalesce(sum(t.hours), 0)::int as "usedInstrumentHours"
from sharing_record t
where t.user_id = k.id
and t.completed_on is not null) u
cross join lateral ( select count(*)::int as "wonScenarioChallenges"
from bid t
join challenge c on c.id = t.challenge_id
where t.bidder_id = k.id
and t.status in ('SELECTED', 'CONTRACTED')
and c.mode = 'SCENARIO_POST'
and (exists (select
from challenge c
where c.id = t.challenge_id
and c.status = any($2::text[]))
and not (not exists (select
from challenge c
where c.id = t.challenge_id
and c.status = any($3::text[])
and (c.closes_on is null or c.closes_on < $4::date))))) b
order by k.place;
