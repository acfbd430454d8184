import { sql } from 'kysely';
import { anyOf, exists, is, where } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyVisible, oneVisible } from '@helix/service-kit/table';
import { holding, withinRegion } from '@helix/service-kit/regions';
import { namesOne, ofOwnRegion, personalRows } from '../people.policies.ts';
import { PartTimeAppointment } from './part-time-appointment.entity.ts';

/** Posts that were taken up are public; applications, refusals and suspensions are not. */
const visible = personalRows({
  type: 'PartTimeAppointment',
  open: sql`t.status in ('ACTIVE', 'ENDED')`,
  dataClass: 'PERSONAL_EVALUATIVE',
  to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE', 'HUMAN_RESOURCES'],
  institutions: namesOne('t.employer_id', 't.host_id'),
  regions: ofOwnRegion,
});

export const partTimeAppointmentById = oneVisible(PartTimeAppointment, 'id', visible);
export const partTimeAppointmentsOfTalent = manyVisible(PartTimeAppointment, 'talentId', visible, sql`t.starts_on, t.id`);

/** `partTimeViolations` is empty, for the table `t`. */
const compliant = sql`(t.status not in ('ACTIVE', 'ENDED') or (t.consent_on is not null and t.duties_fulfilled
  and not (t.is_paid and not t.is_pilot and exists (select from talent p where p.id = t.talent_id and p.is_dual_role))))`;

export const partTimeAppointments = listing(PartTimeAppointment, {
  filter: {
    role: anyOf('role'),
    status: anyOf('status'),
    employerId: anyOf('employerId'),
    hostId: anyOf('hostId'),
    withinRegion: withinRegion(),
    hasConsent: exists('consentOn'),
    isPaid: is('isPaid'),
    isCompliant: where<boolean>((wanted) => sql`${compliant} = ${wanted}`),
    activeOn: holding('startsOn', 'endsOn'),
  },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  facets: { role: 'role', status: 'status' },
  visible,
});
export const partTimersAt = partTimeAppointments.of('host', (id) => sql`t.host_id = ${id}`);
export const partTimersFrom = partTimeAppointments.of('employer', (id) => sql`t.employer_id = ${id}`);
