import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import {
  appointmentById,
  appointments,
  appointmentsByHost,
  coMentorsOf,
  contributionsOf,
  mentorsOfDiscipline,
} from './appointment.queries.ts';

export const appointmentResolvers: Resolvers = {
  Query: { appointments: (_, args, request) => appointments.page(request, args) },
  Appointment: {
    __resolveReference: ({ id }, request) => appointmentById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    host: ({ hostId }) => reference('Institution', hostId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    discipline: ({ disciplineId }) => reference('Discipline', disciplineId),
    coMentors: async ({ id }, _, request) => {
      const coMentors = await coMentorsOf(request).load(id);
      return Promise.all(coMentors.map(({ talentId }) => existing(talentById(request).load(talentId))));
    },
    isMentorPairIncomplete: async ({ id, kind }, _, request) =>
      kind === 'ENTERPRISE_MENTOR' && (await coMentorsOf(request).load(id)).length === 0,
    contributions: ({ id }, _, request) => contributionsOf(request).load(id),
  },
  Institution: { appointmentsMade: ({ id }, args, request) => appointmentsByHost.page(request, id, args) },
  Discipline: { mentors: ({ id }, args, request) => mentorsOfDiscipline.page(request, id, args) },
};
