import { sql } from 'kysely';
import { anyOf } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { withinRegion } from '@helix/service-kit/regions';
import { namesOne, ofOwnRegion, personalRows } from '../people.policies.ts';
import { LeaveForEntrepreneurship } from './leave.entity.ts';

/** What was decided is public; applications, and whether somebody returned or resigned, are not. */
const visible = personalRows({
  type: 'LeaveForEntrepreneurship',
  open: sql`t.status in ('APPROVED', 'ON_LEAVE', 'EXTENDED')`,
  dataClass: 'PERSONAL_EVALUATIVE',
  to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE', 'HUMAN_RESOURCES'],
  institutions: namesOne('t.employer_id', 't.company_id'),
  regions: ofOwnRegion,
});

export const leaveById = oneVisible(LeaveForEntrepreneurship, 'id', visible);
export const leavesOfTalent = manyVisible(LeaveForEntrepreneurship, 'talentId', visible, sql`t.starts_on, t.id`);

export const leavesForEntrepreneurship = listing(LeaveForEntrepreneurship, {
  filter: { purpose: anyOf('purpose'), status: anyOf('status'), employerId: anyOf('employerId'), withinRegion: withinRegion() },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  visible,
});
