import { sql } from 'kysely';
import type { RequestContext } from '@helix/service-kit/request';
import { regionStem } from '@helix/service-kit/identifiers';
import { below } from '@helix/service-kit/regions';
import type { Secondment } from '../secondment/secondment.entity.ts';
import type { TalentFlowForm } from './talent-flow.rules.ts';

/** 人才流动单元 Flows of one direction and one form. */
export interface TalentFlowCell {
  readonly direction: Secondment['direction'];
  readonly form: TalentFlowForm;
  readonly persons: number;
  readonly flows: number;
}

/**
 * 人才双向流动矩阵 Appointments, secondments, part-time posts, leaves, commissioners and placements that began in the year on the region's side,
 * by direction and form (XT-14a, XT-14b, BS-27a); what was proposed or refused only is left out. One SELECT.
 */
export async function talentFlow(request: RequestContext, regionCode: string, year: number): Promise<TalentFlowCell[]> {
  const inRegion = below(sql`region_code`, sql`${regionStem(regionCode)}::text`);
  const began = (column: string) => sql`${sql.ref(column)} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`;
  const { rows } = await sql<Omit<TalentFlowCell, 'persons' | 'flows'> & { persons: string; flows: string }>`
    select f.direction, f.form, count(distinct f.talent_id) as persons, count(*) as flows from (
      select talent_id, direction, 'SECONDMENT' as form from secondment
      where ${inRegion} and ${began('starts_on')} and status in ('ON_DUTY', 'ASSESSED', 'COMPLETED', 'RECALLED')
      union all select talent_id,
        case when kind in ('THINK_TANK_EXPERT', 'ST_ADVISER') then 'UNIVERSITY_TO_GOVERNMENT' else 'ENTERPRISE_TO_UNIVERSITY' end, 'PART_TIME'
      from appointment where ${inRegion} and ${began('starts_on')} and status in ('APPOINTED', 'ACTIVE', 'ENDED')
      union all select talent_id,
        case when role in ('ENGINEER_AS_TEACHER', 'MANAGER_AS_TEACHER') then 'ENTERPRISE_TO_UNIVERSITY' else 'UNIVERSITY_TO_ENTERPRISE' end,
        'PART_TIME'
      from part_time_appointment where ${inRegion} and ${began('starts_on')} and status in ('ACTIVE', 'ENDED', 'SUSPENDED')
      union all select talent_id, 'UNIVERSITY_TO_ENTERPRISE', 'FULL_TIME'
      from leave_for_entrepreneurship where ${inRegion} and ${began('starts_on')} and status <> 'APPLIED'
      union all select talent_id, 'UNIVERSITY_TO_ENTERPRISE', 'PROJECT_SHORT'
      from commissioner_assignment where ${inRegion} and ${began('starts_on')} and status not in ('REQUESTED', 'MATCHED')
      union all select talent_id, 'UNIVERSITY_TO_ENTERPRISE', 'FULL_TIME'
      from doctor_placement where ${inRegion} and ${began('entered_on')}) f
    group by 1, 2 order by 1, 2`.execute(request.db);
  return rows.map(({ direction, form, persons, flows }) => ({ direction, form, persons: Number(persons), flows: Number(flows) }));
}
