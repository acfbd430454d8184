import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

const stages = ['LAB', 'PILOT', 'ENTERPRISE', 'PRODUCT', 'MARKET'] as const;

/** 成果 A scientific or technical achievement; served once it is published (SM-ACH). */
export const Achievement = defineEntity({
  name: 'Achievement',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    titleEn: p.string().nullable(),
    registeredNo: p.string().nullable().unique(),
    stage: p.enum(stages),
    rightState: p.enum(['INSTITUTION_OWNED', 'USE_RIGHT_GRANTED', 'CONVERTED'] as const),
    isServiceInvention: p.boolean(),
    isOriginal: p.boolean().default(false),
    ownIp: p.boolean(),
    isImportant: p.boolean().default(false),
    isMajor: p.boolean().default(false),
    sourceProjectId: p.string().nullable(),
    disciplineId: p.string().nullable(),
    teamId: p.string().nullable(),
    platformId: p.string().nullable(),
    appraisedOn: p.date().nullable(),
    appraisedBy: p.string().nullable(),
    appraisalGrade: p.string().nullable(),
    publishedOn: p.date().nullable(),
    cityCode: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'achievement_city', properties: ['cityCode', 'stage'] },
    { name: 'achievement_source_project', properties: ['sourceProjectId'] },
    { name: 'achievement_discipline', properties: ['disciplineId'] },
    { name: 'achievement_team', properties: ['teamId'] },
    { name: 'achievement_platform', properties: ['platformId'] },
    { name: 'achievement_published', properties: ['publishedOn', 'id'] },
  ],
  checks: [{ name: 'achievement_appraisal_is_whole', expression: '(appraised_on is null) = (appraised_by is null)' }],
});
export type Achievement = Row<typeof Achievement>;

/** 成果权属 An owner's rank and share; the shares of an achievement sum to 100 once they are agreed. */
export const AchievementOwner = defineEntity({
  name: 'AchievementOwner',
  properties: {
    id: p.string().primary(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id'),
    institutionId: p.string(),
    rank: p.integer(),
    sharePct: p.decimal('string').precision(5).scale(2).nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'achievement_owner_achievement', properties: ['achievementId', 'rank'] },
    { name: 'achievement_owner_institution', properties: ['institutionId', 'achievementId'] },
  ],
  checks: [
    { name: 'achievement_owner_rank', expression: 'rank >= 1' },
    { name: 'achievement_owner_share', expression: 'share_pct > 0 and share_pct <= 100' },
  ],
});
export type AchievementOwner = Row<typeof AchievementOwner>;

/** 成果发明人 */
export const AchievementInventor = defineEntity({
  name: 'AchievementInventor',
  properties: {
    id: p.string().primary(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id'),
    talentId: p.string(),
    order: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'achievement_inventor_achievement', properties: ['achievementId', 'order'] },
    { name: 'achievement_inventor_talent', properties: ['talentId', 'achievementId'] },
  ],
});
export type AchievementInventor = Row<typeof AchievementInventor>;

/** 成果阶段记录 The day on which an achievement entered a stage, so that the time between stages can be told (SY-20b). */
export const AchievementStageEntry = defineEntity({
  name: 'AchievementStageEntry',
  properties: {
    id: p.string().primary(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id'),
    stage: p.enum(stages),
    enteredOn: p.date(),
    ...recordColumns,
  },
  indexes: [{ name: 'achievement_stage_entry_achievement', properties: ['achievementId', 'enteredOn'] }],
  uniques: [{ name: 'achievement_stage_entry_once', properties: ['achievementId', 'stage'] }],
});
export type AchievementStageEntry = Row<typeof AchievementStageEntry>;

/** 科研产出 A paper, patent, standard or other output (JX-16); served once it is granted or published. */
export const ResearchOutput = defineEntity({
  name: 'ResearchOutput',
  properties: {
    id: p.string().primary(),
    kind: p.enum(['PAPER', 'PATENT', 'STANDARD', 'SOFTWARE', 'VARIETY', 'PRODUCT', 'REPORT'] as const),
    titleZh: p.string(),
    no: p.string().nullable(),
    filedOn: p.date().nullable(),
    grantedOn: p.date().nullable(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id').nullable(),
    projectId: p.string().nullable(),
    ownershipAgreedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'research_output_achievement', properties: ['achievementId'] },
    { name: 'research_output_project', properties: ['projectId'] },
    { name: 'research_output_granted', properties: ['grantedOn', 'id'] },
  ],
  checks: [{ name: 'research_output_period', expression: 'filed_on is null or granted_on is null or granted_on >= filed_on' }],
});
export type ResearchOutput = Row<typeof ResearchOutput>;

/** 奖项 An award to an achievement. */
export const Award = defineEntity({
  name: 'Award',
  properties: {
    id: p.string().primary(),
    nameZh: p.string(),
    kind: p.enum(['NATURAL_SCIENCE', 'TECHNICAL_INVENTION', 'ST_PROGRESS', 'INDUSTRY', 'OTHER'] as const),
    level: p.enum(['NATIONAL', 'MINISTERIAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'INSTITUTIONAL'] as const),
    grade: p.enum(['SPECIAL', 'FIRST', 'SECOND', 'THIRD'] as const).nullable(),
    year: p.integer(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id').nullable(),
    projectId: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'award_achievement', properties: ['achievementId'] },
    { name: 'award_project', properties: ['projectId'] },
    { name: 'award_year', properties: ['year', 'id'] },
  ],
});
export type Award = Row<typeof Award>;

/** 获奖单位 An institution that holds an award; a joint achievement's award belongs to both sides (JX-17c). */
export const AwardHolder = defineEntity({
  name: 'AwardHolder',
  properties: {
    id: p.string().primary(),
    awardId: () => p.manyToOne(Award).mapToPk().fieldName('award_id'),
    institutionId: p.string(),
    rank: p.integer(),
    ...recordColumns,
  },
  indexes: [
    { name: 'award_holder_award', properties: ['awardId', 'rank'] },
    { name: 'award_holder_institution', properties: ['institutionId'] },
  ],
});
export type AwardHolder = Row<typeof AwardHolder>;
