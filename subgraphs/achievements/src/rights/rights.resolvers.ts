import { reference } from '@helix/service-kit/reference';
import { achievementById } from '../achievement/achievement.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import {
  policiesOfInstitution,
  rightsPolicies,
  rightsPolicyById,
  sharesOfTalent,
  technologyShareById,
  useRightGrantById,
  useRightGrants,
  useRightsOfTalent,
} from './rights.queries.ts';
import { isLongEnough } from './rights.rules.ts';

export const rightsResolvers: Resolvers = {
  Query: {
    useRightGrants: (_, args, request) => useRightGrants.page(request, args),
    rightsPolicies: (_, args, request) => rightsPolicies.page(request, args),
  },
  UseRightGrant: {
    __resolveReference: ({ id }, request) => useRightGrantById(request).load(id),
    achievement: ({ achievementId }, _, request) => achievementById(request).load(achievementId),
    talent: ({ talentId }) => reference('Talent', talentId),
    isLongEnough: (grant) => isLongEnough(grant),
  },
  RightsPolicy: {
    __resolveReference: ({ id }, request) => rightsPolicyById(request).load(id),
    institution: ({ institutionId }) => reference('Institution', institutionId),
  },
  TechnologyShare: {
    __resolveReference: ({ id }, request) => technologyShareById(request).load(id),
    company: ({ companyId }) => reference('Institution', companyId),
    achievement: ({ achievementId }, _, request) => achievementById(request).load(achievementId),
  },
  Institution: {
    rightsPolicies: ({ id }, args, request) => policiesOfInstitution.page(request, id, args),
  },
  Talent: {
    useRights: ({ id }, _, request) => useRightsOfTalent(request).load(id),
    shares: ({ id }, _, request) => sharesOfTalent(request).load(id),
  },
};
