import { sql } from 'kysely';
import { anyOf } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { manyBy, oneBy } from '@helix/service-kit/table';
import { holding, withinRegion } from '@helix/service-kit/regions';
import { Appointment, AppointmentCoMentor, AppointmentContribution } from './appointment.entity.ts';

export const appointmentById = oneBy(Appointment, 'id');
export const appointmentsOfTalent = manyBy(Appointment, 'talentId', ['startsOn']);
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
});
export const appointmentsByHost = appointments.of('host', (id) => sql`t.host_id = ${id}`);
export const mentorsOfDiscipline = appointments.of('mentors', (id) => sql`t.discipline_id = ${id} and t.kind = 'ENTERPRISE_MENTOR'`);
