import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { consultationById, consultationsOfTalent, expertConsultations, expertsOf } from './expert-consultation.queries.ts';

export const expertConsultationResolvers: Resolvers = {
  Query: {
    expertConsultations: (_, args, request) => expertConsultations.page(request, args),
  },
  ExpertConsultation: {
    __resolveReference: ({ id }, request) => consultationById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    requestedBy: ({ requestedById }) => reference('Institution', requestedById),
    project: ({ projectId }) => reference('Project', projectId),
    experts: ({ id }, _, request) => expertsOf(request).load(id),
    answerCount: async ({ id }, _, request) => (await expertsOf(request).load(id)).filter(({ answeredOn }) => answeredOn !== null).length,
  },
  ConsultedExpert: {
    talent: ({ talentId }) => reference('Talent', talentId),
  },
  Talent: {
    consultations: ({ id }, args, request) => consultationsOfTalent.page(request, id, args),
  },
};
