import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { consultationsOfTalent, expertConsultations, expertsOf, publishedConsultationById } from './expert-consultation.queries.ts';

export const expertConsultationResolvers: Resolvers = {
  Query: {
    expertConsultations: (_, args, request) => expertConsultations.page(request, args),
  },
  ExpertConsultation: {
    __resolveReference: ({ id }, request) => publishedConsultationById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    requestedBy: ({ requestedById }) => reference('Institution', requestedById),
    project: ({ projectId }) => reference('Project', projectId),
    experts: async ({ id }, _, request) => (await expertsOf(request).load(id)).map(({ talentId }) => reference('Talent', talentId)),
    answerCount: async ({ id }, _, request) => (await expertsOf(request).load(id)).filter(({ answeredOn }) => answeredOn !== null).length,
  },
  Talent: {
    consultations: ({ id }, args, request) => consultationsOfTalent.page(request, id, args),
  },
};
