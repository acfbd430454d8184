import { sql } from 'kysely';
import { anyOf } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, manyVisible, oneVisible } from '@helix/service-kit/table';
import { holding, withinRegion } from '@helix/service-kit/regions';
import { namesOne, ofOwnRegion, personalRows } from '../people.policies.ts';
import { Appointment, AppointmentCoMentor, AppointmentContribution } from './appointment.entity.ts';

/** Appointments that were made are public; nominations, and those who declined, are not. */
const visible = personalRows({
  type: 'Appointment',
  open: sql`t.status in ('APPOINTED', 'ACTIVE', 'ENDED')`,
  dataClass: 'PERSONAL_EVALUATIVE',
  to: ['PERSON', 'INSTITUTION', 'TALENT_OFFICE'],
  institutions: namesOne('t.host_id'),
  // The employer consents before the appointment is made.
  employer: true,
  regions: ofOwnRegion,
});

export const appointmentById = oneVisible(Appointment, 'id', visible);
export const appointmentsOfTalent = manyVisible(Appointment, 'talentId', visible, sql`t.starts_on, t.id`);
export const coMentorsOf = manyBy(AppointmentCoMentor, 'appointmentId');
export const contributionsOf = manyBy(AppointmentContribution, 'appointmentId', ['contributedOn']);

export const appointments = listing(Appointment, {
  filter: {
    kind: anyOf('kind'),
    status: anyOf('status'),
    hostId: anyOf('hostId'),
    disciplineId: anyOf('disciplineId'),
    withinRegion: withinRegion(),
    activeOn: holding('startsOn', 'endsOn'),
  },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  facets: { kind: 'kind', status: 'status' },
  visible,
});
export const appointmentsByHost = appointments.of('host', (id) => sql`t.host_id = ${id}`);
export const mentorsOfDiscipline = appointments.of('mentors', (id) => sql`t.discipline_id = ${id} and t.kind = 'ENTERPRISE_MENTOR'`);
