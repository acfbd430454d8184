import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 人才 A person of research, technology or management. No identity number, phone number or birth date has a column here. */
export const Talent = defineEntity({
  name: 'Talent',
  properties: {
    id: p.string().primary(),
    /** Only ever filled with the person's consent. */
    displayName: p.string().nullable(),
    nameConsentOn: p.date().nullable(),
    /** Shown to nobody but the person, those for whom he or she works, and the offices in charge. */
    legalName: p.string().nullable(),
    orcid: p.string().nullable().unique(),
    gender: p.enum(['FEMALE', 'MALE'] as const).nullable(),
    /** Country code of two letters (ISO 3166-1). */
    nationality: p.string().nullable(),
    highestDegree: p.enum(['BACHELOR', 'MASTER', 'DOCTOR'] as const),
    title: p.string().nullable(),
    titleRank: p.enum(['JUNIOR', 'INTERMEDIATE', 'ASSOCIATE_SENIOR', 'SENIOR'] as const).nullable(),
    ageBand: p.enum(['UNDER_35', 'FROM_35_TO_39', 'FROM_40_TO_44', 'FROM_45_TO_54', 'FROM_55'] as const).nullable(),
    teacherType: p.enum(['SOCIAL_SERVICE_EXTENSION', 'OTHER'] as const).nullable(),
    isDualRole: p.boolean().default(false),
    categories: p
      .enum([
        'LEADING',
        'INNOVATIVE_ENTREPRENEUR',
        'INDUSTRY_SUPPORT_PROFESSOR',
        'TECH_DEVELOPMENT',
        'CONVERSION',
        'MANAGEMENT',
        'RESEARCH',
        'TECHNICAL',
        'HIGHLY_SKILLED',
        'FRONTLINE_SKILLED',
        'INTERDISCIPLINARY',
        'YOUNG',
        'DOCTOR',
        'OVERSEAS_ENGINEER',
        'FOREIGN_EXPERT',
      ] as const)
      .array()
      .default([]),
    fields: p.array().default([]),
    // Owned by institutions.
    disciplineId: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'talent_degree', properties: ['highestDegree', 'id'] },
    { name: 'talent_title_rank', properties: ['titleRank', 'id'] },
    { name: 'talent_discipline', properties: ['disciplineId', 'id'] },
    { name: 'talent_categories', properties: ['categories'], type: 'gin' },
  ],
  checks: [
    { name: 'talent_name_with_consent', expression: 'display_name is null or name_consent_on is not null' },
    { name: 'talent_nationality_code', expression: "nationality ~ '^[A-Z]{2}$'" },
  ],
});
export type Talent = Row<typeof Talent>;

/** 任职 A period of employment; it is ended, never overwritten. */
export const Employment = defineEntity({
  name: 'Employment',
  properties: {
    id: p.string().primary(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    institutionId: p.string(),
    // Sector and region as they were in this period: teams and staff are counted by them.
    sector: p.enum(['GOVERNMENT', 'INDUSTRY', 'UNIVERSITY', 'RESEARCH', 'FINANCE', 'SERVICE', 'USER'] as const),
    regionCode: p.string(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    hasEstablishmentPost: p.boolean().default(false),
    isMain: p.boolean().default(true),
    ...recordColumns,
  },
  indexes: [
    { name: 'employment_talent', properties: ['talentId', 'startsOn'] },
    { name: 'employment_institution', properties: ['institutionId', 'isMain'] },
    { name: 'employment_region', properties: ['regionCode', 'isMain'] },
  ],
  checks: [{ name: 'employment_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type Employment = Row<typeof Employment>;
