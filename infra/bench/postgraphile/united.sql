-- What PostGraphile cannot see by itself: references from one subgraph's tables to another's, which have no foreign keys, and a filter by range.
comment on table projects.project_participation is
  E'@foreignKey (institution_id) references institutions.institution (id)|@fieldName institution|@foreignFieldName participations';
comment on table projects.challenge is
  E'@foreignKey (poster_id) references institutions.institution (id)|@fieldName poster|@foreignFieldName challengesPosted\n@foreignKey (chain_id) references institutions.industry_chain (id)|@fieldName chain|@foreignFieldName challenges\n@foreignKey (demand_id) references achievements.demand (id)|@fieldName demand|@foreignFieldName challenges';
comment on table achievements.demand is
  E'@foreignKey (enterprise_id) references institutions.institution (id)|@fieldName enterprise|@foreignFieldName demands';
comment on table institutions.institution is
  E'@foreignKey (region_code) references institutions.region (code)|@fieldName region|@foreignFieldName institutions';

create function projects.challenges_open_on(open_on date, cities text[]) returns setof projects.challenge
language sql stable as $$
  select * from projects.challenge c
  where c.status <> 'DRAFT' and c.posted_on <= open_on and c.closes_on >= open_on and c.status <> 'CANCELLED'
    and (cities is null or c.city_code = any(cities))
  order by c.id
$$;

-- What the public may see of projects; a row policy of the projects subgraph.
create function projects.open_projects() returns setof projects.project
language sql stable as $$
  select * from projects.project p
  where p.kind <> 'ENTERPRISE_RD' and p.status not in ('APPLIED', 'REVIEWED', 'REJECTED')
  order by p.id
$$;
