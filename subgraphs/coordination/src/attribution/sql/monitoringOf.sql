select placement_id as "placementId", count(*)::int as records, sum(visits)::int as visits, sum(issues_raised)::int as "issuesRaised", sum(issues_resolved)::int as "issuesResolved", max(recorded_on) as "lastRecordedOn", (array_agg(horizontal_projects
order by quarter desc))[1] as "horizontalProjects"
from monitoring_record
where placement_id = any($1)
group by placement_id;
