import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { meetingsOfBody } from '../meeting/meeting.queries.ts';
import { coordinationBodies, coordinationBodyById, membersOfBody } from './coordination-body.queries.ts';

export const coordinationBodyResolvers: Resolvers = {
  Query: {
    coordinationBody: (_, { id }, request) => coordinationBodyById(request).load(id),
    coordinationBodies: (_, args, request) => coordinationBodies.page(request, args),
  },
  CoordinationBody: {
    __resolveReference: ({ id }, request) => coordinationBodyById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    leadInstitution: ({ leadInstitutionId }) => reference('Institution', leadInstitutionId),
    officeInstitution: ({ officeInstitutionId }) => reference('Institution', officeInstitutionId),
    members: ({ id }, _, request) => membersOfBody(request).load(id),
    meetings: ({ id }, args, request) => meetingsOfBody.page(request, id, args),
  },
  BodyMembership: {
    institution: ({ institutionId }) => reference('Institution', institutionId),
  },
};
