import { reference, referenceByCode } from '@helix/service-kit/reference';
import { conversionsOfAchievement, pilotTestsOfAchievement } from '../conversion/conversion.queries.ts';
import { matchesOfAchievement } from '../demand/demand.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { useRightsOfAchievement } from '../rights/rights.queries.ts';
import {
  achievementById,
  achievements,
  achievementsOfDiscipline,
  achievementsOfInstitution,
  achievementsOfPlatform,
  achievementsOfProject,
  achievementsOfTalent,
  achievementsOfTeam,
  awardById,
  awards,
  awardsOfAchievement,
  awardsOfProject,
  holdersOfAward,
  inventorsOf,
  isConvertedLocally,
  outputsOfAchievement,
  outputsOfProject,
  ownersOf,
  researchOutputById,
  researchOutputs,
  stagesOf,
} from './achievement.queries.ts';
import { isAgreedBeforeFiling } from './achievement.rules.ts';

export const achievementResolvers: Resolvers = {
  Query: {
    achievement: (_, { id }, request) => achievementById(request).load(id),
    achievements: (_, args, request) => achievements.page(request, args),
    researchOutputs: (_, args, request) => researchOutputs.page(request, args),
    awards: (_, args, request) => awards.page(request, args),
  },
  Achievement: {
    __resolveReference: ({ id }, request) => achievementById(request).load(id),
    stages: ({ id }, _, request) => stagesOf(request).load(id),
    owners: ({ id }, _, request) => ownersOf(request).load(id),
    inventors: ({ id }, _, request) => inventorsOf(request).load(id),
    sourceProject: ({ sourceProjectId }) => reference('Project', sourceProjectId),
    discipline: ({ disciplineId }) => reference('Discipline', disciplineId),
    team: ({ teamId }) => reference('Team', teamId),
    platform: ({ platformId }) => reference('Platform', platformId),
    appraisal: ({ appraisedOn, appraisedBy, appraisalGrade }) =>
      appraisedOn && appraisedBy ? { on: appraisedOn, body: appraisedBy, grade: appraisalGrade } : null,
    outputs: ({ id }, _, request) => outputsOfAchievement(request).load(id),
    conversions: ({ id }, _, request) => conversionsOfAchievement(request).load(id),
    isConvertedLocally: ({ id }, _, request) => isConvertedLocally(request).load(id),
    awards: ({ id }, _, request) => awardsOfAchievement(request).load(id),
    pilotTests: ({ id }, _, request) => pilotTestsOfAchievement(request).load(id),
    useRights: ({ id }, _, request) => useRightsOfAchievement(request).load(id),
    matches: ({ id }, _, request) => matchesOfAchievement(request).load(id),
    city: ({ cityCode }) => referenceByCode('Region', cityCode),
  },
  AchievementOwner: {
    institution: ({ institutionId }) => reference('Institution', institutionId),
  },
  AchievementInventor: {
    talent: ({ talentId }) => reference('Talent', talentId),
  },
  ResearchOutput: {
    __resolveReference: ({ id }, request) => researchOutputById(request).load(id),
    achievement: ({ achievementId }, _, request) => (achievementId === null ? null : achievementById(request).load(achievementId)),
    project: ({ projectId }) => reference('Project', projectId),
    hasOwnershipAgreement: (output) => isAgreedBeforeFiling(output),
  },
  Award: {
    __resolveReference: ({ id }, request) => awardById(request).load(id),
    achievement: ({ achievementId }, _, request) => (achievementId === null ? null : achievementById(request).load(achievementId)),
    project: ({ projectId }) => reference('Project', projectId),
    holders: async ({ id }, _, request) =>
      (await holdersOfAward(request).load(id)).map(({ institutionId }) => reference('Institution', institutionId)),
  },
  Institution: {
    achievements: ({ id }, args, request) => achievementsOfInstitution.page(request, id, args),
  },
  Discipline: {
    achievements: ({ id }, args, request) => achievementsOfDiscipline.page(request, id, args),
  },
  Talent: {
    inventions: ({ id }, args, request) => achievementsOfTalent.page(request, id, args),
  },
  Team: {
    achievements: ({ id }, args, request) => achievementsOfTeam.page(request, id, args),
  },
  Platform: {
    achievements: ({ id }, args, request) => achievementsOfPlatform.page(request, id, args),
  },
  Project: {
    achievements: ({ id }, args, request) => achievementsOfProject.page(request, id, args),
    outputs: ({ id }, args, request) => outputsOfProject.page(request, id, args),
    awards: ({ id }, _, request) => awardsOfProject(request).load(id),
  },
};
