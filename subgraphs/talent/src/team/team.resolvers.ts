import { existing } from '@helix/service-kit/loaders';
import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { talentById } from '../talent/talent.queries.ts';
import { institutionsOfTeam, membersOfTeam, teamById, teams, teamsOfDiscipline, teamsOfInstitution, traitsOfTeam } from './team.queries.ts';

export const teamResolvers: Resolvers = {
  Query: {
    team: (_, { id }, request) => teamById(request).load(id),
    teams: (_, args, request) => teams.page(request, args),
  },
  Team: {
    __resolveReference: ({ id }, request) => teamById(request).load(id),
    leader: ({ leaderId }, _, request) => existing(talentById(request).load(leaderId)),
    discipline: ({ disciplineId }) => reference('Discipline', disciplineId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
    members: ({ id }, _, request) => membersOfTeam(request).load(id),
    institutions: async ({ id }, _, request) =>
      (await institutionsOfTeam(request).load(id)).map(({ institutionId }) => reference('Institution', institutionId)),
    isJoint: async ({ id }, _, request) => (await traitsOfTeam(request, id)).isJoint,
    isCrossLocality: async ({ id }, _, request) => (await traitsOfTeam(request, id)).isCrossLocality,
    isCrossDiscipline: async ({ id }, _, request) => (await traitsOfTeam(request, id)).isCrossDiscipline,
    isCrossDepartment: async ({ id }, _, request) => (await traitsOfTeam(request, id)).isCrossDepartment,
  },
  TeamMembership: {
    team: ({ teamId }, _, request) => existing(teamById(request).load(teamId)),
    talent: ({ talentId }, _, request) => existing(talentById(request).load(talentId)),
  },
  Institution: { teams: ({ id }, args, request) => teamsOfInstitution.page(request, id, args) },
  Discipline: { teams: ({ id }, args, request) => teamsOfDiscipline.page(request, id, args) },
};
