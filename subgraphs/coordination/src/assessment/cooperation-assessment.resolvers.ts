import { reference } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import { subjectOf } from '../subject.ts';
import {
  assessmentRankOf,
  assessmentsOfInstitution,
  assessmentsUsedFor,
  componentsOf,
  cooperationAssessments,
  assessmentById,
} from './cooperation-assessment.queries.ts';

export const cooperationAssessmentResolvers: Resolvers = {
  Query: {
    cooperationAssessments: (_, args, request) => cooperationAssessments.page(request, args),
  },
  CooperationAssessment: {
    __resolveReference: ({ id }, request) => assessmentById(request).load(id),
    subject: (assessment) => subjectOf(assessment),
    components: ({ id }, _, request) => componentsOf(request).load(id),
    evaluator: ({ evaluatorId }) => reference('Institution', evaluatorId),
  },
  Institution: {
    assessments: ({ id }, args, request) => assessmentsOfInstitution.page(request, id, args),
  },
  Region: {
    assessmentRank: ({ code }, { year }, request) => assessmentRankOf(request).load(`${code}|${year}`),
  },
  Platform: {
    assessmentsUsed: ({ id }, _, request) => assessmentsUsedFor(request).load(id),
  },
};
