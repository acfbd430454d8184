import { anyOf } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { withinRegion } from '@helix/service-kit/regions';
import { LeaveForEntrepreneurship } from './leave.entity.ts';

export const leaveById = oneBy(LeaveForEntrepreneurship, 'id');
export const leavesOfTalent = manyBy(LeaveForEntrepreneurship, 'talentId', ['startsOn']);

export const leavesForEntrepreneurship = listing(LeaveForEntrepreneurship, {
  filter: { purpose: anyOf('purpose'), status: anyOf('status'), employerId: anyOf('employerId'), withinRegion: withinRegion() },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
});
