import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { subjectOf } from '../subject.ts';
import {
  activityOf,
  contactsOf,
  lastingAssignmentsOf,
  liaisonContactById,
  liaisonOfficialById,
  liaisonOfficials,
  liaisonOfInstitution,
  liaisonOfTalent,
} from './liaison.queries.ts';
import { isComplete, missingKinds } from './liaison.rules.ts';

export const liaisonResolvers: Resolvers = {
  Query: {
    liaisonOfficial: (_, { id }, request) => liaisonOfficialById(request).load(id),
    liaisonOfficials: (_, args, request) => liaisonOfficials.page(request, args),
  },
  LiaisonOfficial: {
    __resolveReference: ({ id }, request) => liaisonOfficialById(request).load(id),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    unit: ({ unitId }) => reference('Institution', unitId),
    assignments: ({ id }, _, request) => lastingAssignmentsOf(request).load(id),
    isComplete: async ({ id, scheme }, _, request) => isComplete(scheme, await lastingAssignmentsOf(request).load(id)),
    missingKinds: async ({ id, scheme }, _, request) => missingKinds(scheme, await lastingAssignmentsOf(request).load(id)),
  },
  LiaisonAssignment: {
    official: ({ officialId }, _, request) => existing(liaisonOfficialById(request).load(officialId)),
    subject: (assignment) => subjectOf(assignment),
    activity: ({ id }, _, request) => activityOf(request).load(id),
    contacts: ({ id }, _, request) => contactsOf(request).load(id),
  },
  LiaisonContact: {
    __resolveReference: ({ id }, request) => liaisonContactById(request).load(id),
  },
  Institution: {
    liaison: ({ id }, args, request) => liaisonOfInstitution.page(request, id, args),
  },
  Talent: {
    liaison: ({ id }, args, request) => liaisonOfTalent.page(request, id, args),
  },
};
