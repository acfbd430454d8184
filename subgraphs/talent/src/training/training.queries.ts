import { sql } from 'kysely';
import { anyOf, inYear, is, overlaps, within } from '@helix/service-kit/filters';
import { listing } from '@helix/service-kit/listing';
import { oneBy } from '@helix/service-kit/table';
import { withinRegion } from '@helix/service-kit/regions';
import { DirectedTraining, TrainingProgramme } from './training.entity.ts';

export const trainingProgrammeById = oneBy(TrainingProgramme, 'id');
export const directedTrainingById = oneBy(DirectedTraining, 'id');

export const trainingProgrammes = listing(TrainingProgramme, {
  filter: {
    kind: anyOf('kind'),
    status: anyOf('status'),
    organiserId: overlaps('organiserIds'),
    withinRegion: withinRegion(),
    year: inYear('startsOn'),
    durationMonths: within('durationMonths'),
  },
  order: { STARTS_ON: 'startsOn' },
  defaultOrder: { field: 'STARTS_ON', direction: 'DESC' },
  facets: { kind: 'kind', status: 'status' },
});

export const directedTrainings = listing(DirectedTraining, {
  filter: {
    kind: anyOf('kind'),
    status: anyOf('status'),
    universityId: anyOf('universityId'),
    disciplineId: anyOf('disciplineId'),
    sponsorId: anyOf('sponsorId'),
    withinRegion: withinRegion(),
    cohortYear: is('cohortYear'),
  },
  order: { COHORT_YEAR: 'cohortYear' },
  defaultOrder: { field: 'COHORT_YEAR', direction: 'DESC' },
  facets: { cohortYear: 'cohortYear', status: 'status' },
});
export const directedTrainingOfDiscipline = directedTrainings.of('discipline', (id) => sql`t.discipline_id = ${id}`);
