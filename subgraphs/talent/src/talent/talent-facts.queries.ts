import { sql } from 'kysely';
import { dayOf } from '@helix/service-kit/days';
import { batched } from '@helix/service-kit/loaders';

/** 人才事实 What an enterprise has of the talent programmes today, for the conditions of policy instruments. */
export interface InstitutionTalentFacts {
  readonly doctorPlacements: number;
  readonly overseasEngineers: number;
  readonly commissionersServed: number;
  readonly flexibleTalents: number;
}

const none: InstitutionTalentFacts = { doctorPlacements: 0, overseasEngineers: 0, commissionersServed: 0, flexibleTalents: 0 };

/** Facts of any number of institutions in one SELECT; today is the request's day in Shanghai. */
export const talentFactsOf = batched(async (ids: readonly string[], request) => {
  const today = dayOf(request.now());
  const { rows } = await sql<{ id: string; fact: keyof InstitutionTalentFacts; persons: string }>`
    with fact (id, fact, talent_id) as (
      select enterprise_id, 'doctorPlacements', talent_id from doctor_placement
        where entered_on <= ${today}::date and (exited_on is null or exited_on >= ${today}::date)
      union all
      select e.institution_id, 'overseasEngineers', e.talent_id from employment e join talent t on t.id = e.talent_id
        where 'OVERSEAS_ENGINEER' = any(t.categories) and e.starts_on <= ${today}::date and (e.ends_on is null or e.ends_on >= ${today}::date)
      union all
      select enterprise_id, 'commissionersServed', talent_id from commissioner_assignment where starts_on <= ${today}::date
      union all
      select host_id, 'flexibleTalents', talent_id from part_time_appointment
        where status = 'ACTIVE' and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)
      union all
      select host_institution_id, 'flexibleTalents', talent_id from secondment
        where status = 'ON_DUTY' and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date))
    select id, fact, count(distinct talent_id) as persons from fact where id = any(${[...ids]}) group by 1, 2`.execute(request.db);
  const byId = Map.groupBy(rows, ({ id }) => id);
  return ids.map((id) => ({ ...none, ...Object.fromEntries((byId.get(id) ?? []).map(({ fact, persons }) => [fact, Number(persons)])) }));
});
