import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

const states = ['PLANNED', 'ENROLLING', 'RUNNING', 'COMPLETED', 'PLACEMENT_TRACKED'] as const;

/** 培训班 A course that universities and enterprises run together (XT-16c, BS-25c, SY-08d). */
export const TrainingProgramme = defineEntity({
  name: 'TrainingProgramme',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    kind: p.enum(['SHORT_COURSE', 'VOCATIONAL', 'PRACTICE'] as const),
    // Institutions, at least one.
    organiserIds: p.array(),
    sponsorId: p.string().nullable(),
    regionCode: p.string(),
    durationMonths: p.integer(),
    startsOn: p.date(),
    endsOn: p.date(),
    trainees: p.integer(),
    placedLocally: p.integer().nullable(),
    status: p.enum(states),
    ...recordColumns,
  },
  indexes: [
    { name: 'training_programme_organisers', properties: ['organiserIds'], type: 'gin' },
    { name: 'training_programme_region', properties: ['regionCode', 'startsOn'] },
    { name: 'training_programme_start', properties: ['startsOn', 'id'] },
  ],
  checks: [
    { name: 'training_programme_period', expression: 'ends_on >= starts_on' },
    { name: 'training_programme_organised', expression: 'cardinality(organiser_ids) > 0' },
    { name: 'training_programme_length', expression: "duration_months > 0 and (kind <> 'SHORT_COURSE' or duration_months <= 12)" },
    { name: 'training_programme_placed', expression: 'placed_locally is null or placed_locally >= 0 and placed_locally <= trainees' },
  ],
});
export type TrainingProgramme = Row<typeof TrainingProgramme>;

/** 定向培养 A cohort that a university enrols and trains for a firm (XT-09c, BS-26a). */
export const DirectedTraining = defineEntity({
  name: 'DirectedTraining',
  properties: {
    id: p.string().primary(),
    kind: p.enum(['DIRECTED', 'JOINT_ENROLMENT'] as const),
    universityId: p.string(),
    disciplineId: p.string(),
    sponsorId: p.string(),
    regionCode: p.string(),
    cohortYear: p.integer(),
    intake: p.integer(),
    graduationYear: p.integer(),
    graduates: p.integer().nullable(),
    placedLocally: p.integer().nullable(),
    status: p.enum(states),
    ...recordColumns,
  },
  indexes: [
    { name: 'directed_training_university', properties: ['universityId', 'cohortYear'] },
    { name: 'directed_training_discipline', properties: ['disciplineId', 'cohortYear'] },
    { name: 'directed_training_sponsor', properties: ['sponsorId', 'cohortYear'] },
    { name: 'directed_training_region', properties: ['regionCode', 'cohortYear'] },
    { name: 'directed_training_cohort', properties: ['cohortYear', 'id'] },
  ],
  checks: [
    { name: 'directed_training_years', expression: 'graduation_year > cohort_year' },
    { name: 'directed_training_graduates', expression: 'graduates is null or graduates >= 0 and graduates <= intake' },
    {
      name: 'directed_training_placed',
      expression: 'placed_locally is null or placed_locally >= 0 and placed_locally <= coalesce(graduates, 0)',
    },
  ],
});
export type DirectedTraining = Row<typeof DirectedTraining>;
