import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { IndustryChain } from '../industry-chain/industry-chain.entity.ts';
import { Institution } from '../institution/institution.entity.ts';

/** 学科（专业） A discipline or major of a university. */
export const Discipline = defineEntity({
  name: 'Discipline',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    /** Code with its scheme and edition, such as GB/T 13745-2009. */
    code: p.string().nullable(),
    codeScheme: p.string().nullable(),
    universityId: () => p.manyToOne(Institution).mapToPk().fieldName('university_id'),
    tier: p.enum(['DOUBLE_FIRST_CLASS', 'CORE_COMPETITIVE_FEATURE', 'ADVANTAGE', 'CHARACTERISTIC', 'ORDINARY'] as const),
    isNewlySet: p.boolean().default(false),
    setYear: p.integer().nullable(),
    status: p.enum(['PLANNED', 'NEWLY_SET', 'CO_BUILT', 'SUPPORTED', 'ADJUSTED', 'CLOSED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'discipline_university', properties: ['universityId'] },
    { name: 'discipline_tier', properties: ['tier', 'id'] },
    { name: 'discipline_name', properties: ['nameZh', 'id'] },
  ],
});
export type Discipline = Row<typeof Discipline>;

/** 学科共建方 A park or firm that builds a discipline together with the university (XT-10a). */
export const DisciplineCoBuilder = defineEntity({
  name: 'DisciplineCoBuilder',
  properties: {
    id: p.string().primary(),
    disciplineId: () => p.manyToOne(Discipline).mapToPk().fieldName('discipline_id'),
    institutionId: () => p.manyToOne(Institution).mapToPk().fieldName('institution_id'),
    since: p.date(),
    agreementNumber: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'discipline_co_builder_discipline', properties: ['disciplineId'] },
    { name: 'discipline_co_builder_institution', properties: ['institutionId'] },
  ],
});
export type DisciplineCoBuilder = Row<typeof DisciplineCoBuilder>;

/** 学科与产业链的配置 A discipline assigned to an industry chain (XT-11b). */
export const DisciplineAlignment = defineEntity({
  name: 'DisciplineAlignment',
  properties: {
    id: p.string().primary(),
    disciplineId: () => p.manyToOne(Discipline).mapToPk().fieldName('discipline_id'),
    chainId: () => p.manyToOne(IndustryChain).mapToPk().fieldName('chain_id'),
    ...recordColumns,
  },
  indexes: [
    { name: 'discipline_alignment_discipline', properties: ['disciplineId'] },
    { name: 'discipline_alignment_chain', properties: ['chainId'] },
  ],
});
export type DisciplineAlignment = Row<typeof DisciplineAlignment>;
