import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { assessmentResults } from '../talent/assessment.ts';
import { Talent } from '../talent/talent.entity.ts';

/** SM-DOC: the first five are states of a vacancy, of which PLACED begins the placement. */
const states = ['VACANCY_PUBLISHED', 'NOMINATED', 'SELECTED', 'ENROLLED', 'PLACED', 'ASSESSED', 'RENEWED', 'EXITED'] as const;

/** 博士岗位 A vacancy for a doctor in an enterprise (JX-08b). */
export const DoctorVacancy = defineEntity({
  name: 'DoctorVacancy',
  properties: {
    id: p.string().primary(),
    enterpriseId: p.string(),
    regionCode: p.string(),
    universityId: p.string().nullable(),
    disciplineId: p.string().nullable(),
    chainId: p.string().nullable(),
    demandId: p.string().nullable(),
    need: p.string(),
    openFrom: p.date(),
    closedOn: p.date().nullable(),
    status: p.enum(states),
    ...recordColumns,
  },
  indexes: [
    { name: 'doctor_vacancy_enterprise', properties: ['enterpriseId', 'openFrom'] },
    { name: 'doctor_vacancy_discipline', properties: ['disciplineId', 'openFrom'] },
    { name: 'doctor_vacancy_chain', properties: ['chainId', 'openFrom'] },
    { name: 'doctor_vacancy_region', properties: ['regionCode', 'openFrom'] },
    { name: 'doctor_vacancy_open', properties: ['openFrom', 'id'] },
  ],
  checks: [
    { name: 'doctor_vacancy_period', expression: 'closed_on is null or closed_on >= open_from' },
    { name: 'doctor_vacancy_states', expression: "status in ('VACANCY_PUBLISHED', 'NOMINATED', 'SELECTED', 'ENROLLED', 'PLACED')" },
  ],
});
export type DoctorVacancy = Row<typeof DoctorVacancy>;

/**
 * 博士进企业 A period in which a selected doctor, on the college's establishment, works in an enterprise. A move to another enterprise or county
 * ends one record and begins another, so that the county of each stays frozen (AR-02).
 */
export const DoctorPlacement = defineEntity({
  name: 'DoctorPlacement',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    universityId: p.string(),
    enterpriseId: p.string(),
    // Owned by projects; null where the enterprise has no research institution.
    hostPlatformId: p.string().nullable(),
    vacancyId: () => p.manyToOne(DoctorVacancy).mapToPk().fieldName('vacancy_id').nullable(),
    /** County it counts for, from the day of entry on. */
    regionCode: p.string(),
    /** Where the doctor works, where that is known (AR-05). */
    workSiteRegionCode: p.string().nullable(),
    /** Where the enterprise was registered on the day of entry. */
    registeredRegionCode: p.string(),
    enteredOn: p.date(),
    /** The last day in post. */
    exitedOn: p.date().nullable(),
    /** Evaluative personal data of the exit mechanism (JX-19c). */
    exitReason: p.string().nullable(),
    hasEstablishmentPost: p.boolean().default(true),
    isNewlyIntroduced: p.boolean(),
    status: p.enum(states),
    ...recordColumns,
  },
  indexes: [
    { name: 'doctor_placement_talent', properties: ['talentId', 'enteredOn'] },
    { name: 'doctor_placement_university', properties: ['universityId', 'enteredOn'] },
    { name: 'doctor_placement_enterprise', properties: ['enterpriseId', 'enteredOn'] },
    { name: 'doctor_placement_region', properties: ['regionCode', 'enteredOn'] },
    { name: 'doctor_placement_vacancy', properties: ['vacancyId'] },
    { name: 'doctor_placement_platform', properties: ['hostPlatformId'] },
    { name: 'doctor_placement_entered', properties: ['enteredOn', 'id'] },
  ],
  checks: [
    { name: 'doctor_placement_period', expression: 'exited_on is null or exited_on >= entered_on' },
    { name: 'doctor_placement_region_rule', expression: 'region_code = coalesce(work_site_region_code, registered_region_code)' },
    {
      name: 'doctor_placement_exit',
      expression: "(exited_on is null) = (exit_reason is null) and (status = 'EXITED') = (exited_on is not null)",
    },
    { name: 'doctor_placement_states', expression: "status in ('PLACED', 'ASSESSED', 'RENEWED', 'EXITED')" },
  ],
});
export type DoctorPlacement = Row<typeof DoctorPlacement>;

/** 人才考核 One side's assessment of a placement in a year (JX-09b, JX-09c). */
export const TalentAssessment = defineEntity({
  name: 'TalentAssessment',
  properties: {
    id: p.string().primary(),
    placementId: () => p.manyToOne(DoctorPlacement).mapToPk().fieldName('placement_id'),
    year: p.integer(),
    by: p.enum(['UNIVERSITY', 'ENTERPRISE'] as const),
    result: p.enum(assessmentResults),
    horizontalProjects: p.integer(),
    ...recordColumns,
  },
  uniques: [{ name: 'talent_assessment_once', properties: ['placementId', 'year', 'by'] }],
  checks: [
    { name: 'talent_assessment_year_range', expression: 'year >= 1900 and year <= 2200' },
    { name: 'talent_assessment_projects', expression: 'horizontal_projects >= 0' },
  ],
});
export type TalentAssessment = Row<typeof TalentAssessment>;
