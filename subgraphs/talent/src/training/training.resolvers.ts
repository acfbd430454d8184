import { reference, referenceByCode } from '@helix/service-kit/reference';
import type { Resolvers } from '../generated/resolvers.ts';
import {
  directedTrainingById,
  directedTrainingOfDiscipline,
  directedTrainings,
  trainingProgrammeById,
  trainingProgrammes,
} from './training.queries.ts';

export const trainingResolvers: Resolvers = {
  Query: {
    trainingProgrammes: (_, args, request) => trainingProgrammes.page(request, args),
    directedTrainings: (_, args, request) => directedTrainings.page(request, args),
  },
  TrainingProgramme: {
    __resolveReference: ({ id }, request) => trainingProgrammeById(request).load(id),
    organisers: ({ organiserIds }) => organiserIds.map((id) => reference('Institution', id)),
    sponsor: ({ sponsorId }) => reference('Institution', sponsorId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
  DirectedTraining: {
    __resolveReference: ({ id }, request) => directedTrainingById(request).load(id),
    university: ({ universityId }) => reference('Institution', universityId),
    discipline: ({ disciplineId }) => reference('Discipline', disciplineId),
    sponsor: ({ sponsorId }) => reference('Institution', sponsorId),
    region: ({ regionCode }) => referenceByCode('Region', regionCode),
  },
  Discipline: { directedTraining: ({ id }, args, request) => directedTrainingOfDiscipline.page(request, id, args) },
};
