import { existing } from '@helix/service-kit/loaders';
import { moneyOf } from '@helix/service-kit/money';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import { partTimeAppointmentById, partTimeAppointments, partTimersAt, partTimersFrom } from './part-time-appointment.queries.ts';
import { partTimeViolations } from './part-time-appointment.rules.ts';

export const partTimeAppointmentResolvers: Resolvers = {
  Query: { partTimeAppointments: (_, args, request) => partTimeAppointments.page(request, args) },
  PartTimeAppointment: {
    __resolveReference: ({ id }, request) => partTimeAppointmentById(request).load(id),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
    employer: ({ employerId }) => reference('Institution', employerId),
    host: ({ hostId }) => reference('Institution', hostId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    pay: (appointment) => appointment,
    violations: async (appointment, _, request) =>
      partTimeViolations(appointment, await existing(talentById(request).load(appointment.talentId))),
  },
  PartTimePay: { yearlyAmount: ({ payFen }) => moneyOf(payFen) },
  Institution: {
    partTimers: ({ id }, args, request) => partTimersAt.page(request, id, args),
    partTimersElsewhere: ({ id }, args, request) => partTimersFrom.page(request, id, args),
  },
};
