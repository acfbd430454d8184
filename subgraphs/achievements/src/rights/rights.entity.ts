import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Achievement } from '../achievement/achievement.entity.ts';

/** 使用权授予 A researcher's right to use a job-related achievement (SM-RIGHT), for at least ten years (XT-43a). */
export const UseRightGrant = defineEntity({
  name: 'UseRightGrant',
  properties: {
    id: p.string().primary(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id'),
    talentId: p.string(),
    startsOn: p.date(),
    endsOn: p.date(),
    status: p.enum(['APPLIED', 'AGREED', 'GRANTED', 'EXPIRED', 'EXTENDED', 'REVOKED'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'use_right_grant_achievement', properties: ['achievementId'] },
    { name: 'use_right_grant_talent', properties: ['talentId'] },
    { name: 'use_right_grant_starts', properties: ['startsOn', 'id'] },
  ],
  checks: [{ name: 'use_right_grant_period', expression: 'ends_on >= starts_on' }],
});
export type UseRightGrant = Row<typeof UseRightGrant>;

/** 权益制度 An institution's rules on disposal, benefit and due diligence. */
export const RightsPolicy = defineEntity({
  name: 'RightsPolicy',
  properties: {
    id: p.string().primary(),
    institutionId: p.string(),
    disposalZh: p.text().nullable(),
    benefitZh: p.text().nullable(),
    dueDiligenceZh: p.text().nullable(),
    adoptedOn: p.date(),
    ...recordColumns,
  },
  indexes: [
    { name: 'rights_policy_institution', properties: ['institutionId'] },
    { name: 'rights_policy_adopted', properties: ['adoptedOn', 'id'] },
  ],
});
export type RightsPolicy = Row<typeof RightsPolicy>;

/** 技术股份 A share in a company held for an achievement (BS-19c); who holds how much is personal. */
export const TechnologyShare = defineEntity({
  name: 'TechnologyShare',
  properties: {
    id: p.string().primary(),
    holderId: p.string(),
    companyId: p.string(),
    achievementId: () => p.manyToOne(Achievement).mapToPk().fieldName('achievement_id'),
    percent: p.decimal('string').precision(5).scale(2),
    ...recordColumns,
  },
  indexes: [
    { name: 'technology_share_holder', properties: ['holderId'] },
    { name: 'technology_share_achievement', properties: ['achievementId'] },
  ],
  checks: [{ name: 'technology_share_percent', expression: 'percent > 0 and percent <= 100' }],
});
export type TechnologyShare = Row<typeof TechnologyShare>;
