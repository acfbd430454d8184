import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { Talent } from '../talent/talent.entity.ts';

const states = ['REQUESTED', 'MATCHED', 'DISPATCHED', 'SERVING', 'REPORTED', 'REWARD_CANDIDATE', 'CLOSED'] as const;

/** 科技特派员需求 A firm's request for a commissioner (XT-17d). */
export const CommissionerRequest = defineEntity({
  name: 'CommissionerRequest',
  properties: {
    id: p.string().primary(),
    enterpriseId: p.string(),
    regionCode: p.string(),
    field: p.string(),
    requestedOn: p.date(),
    answeredOn: p.date().nullable(),
    status: p.enum(states),
    ...recordColumns,
  },
  indexes: [
    { name: 'commissioner_request_enterprise', properties: ['enterpriseId', 'requestedOn'] },
    { name: 'commissioner_request_region', properties: ['regionCode', 'requestedOn'] },
    { name: 'commissioner_request_requested', properties: ['requestedOn', 'id'] },
  ],
  checks: [{ name: 'commissioner_request_answered', expression: 'answered_on is null or answered_on >= requested_on' }],
});
export type CommissionerRequest = Row<typeof CommissionerRequest>;

/** 科技特派员派驻 A commissioner sent from a university or institute to a firm (XT-17a). */
export const CommissionerAssignment = defineEntity({
  name: 'CommissionerAssignment',
  properties: {
    id: p.string().primary(),
    requestId: () => p.manyToOne(CommissionerRequest).mapToPk().fieldName('request_id').nullable(),
    talentId: () => p.manyToOne(Talent).mapToPk().fieldName('talent_id'),
    universityId: p.string(),
    enterpriseId: p.string(),
    regionCode: p.string(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    status: p.enum(states),
    ...recordColumns,
  },
  indexes: [
    { name: 'commissioner_assignment_request', properties: ['requestId'] },
    { name: 'commissioner_assignment_talent', properties: ['talentId', 'startsOn'] },
    { name: 'commissioner_assignment_university', properties: ['universityId', 'startsOn'] },
    { name: 'commissioner_assignment_enterprise', properties: ['enterpriseId', 'startsOn'] },
    { name: 'commissioner_assignment_region', properties: ['regionCode', 'startsOn'] },
    { name: 'commissioner_assignment_start', properties: ['startsOn', 'id'] },
  ],
  checks: [{ name: 'commissioner_assignment_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type CommissionerAssignment = Row<typeof CommissionerAssignment>;

/** 服务成效 One result that a commissioner achieved in a firm (XT-17f). The firm's figures stay with the firm. */
export const CommissionerResult = defineEntity({
  name: 'CommissionerResult',
  properties: {
    id: p.string().primary(),
    assignmentId: () => p.manyToOne(CommissionerAssignment).mapToPk().fieldName('assignment_id'),
    kind: p.enum(['MAJOR_ACHIEVEMENT', 'ECONOMIC_BENEFIT', 'TECHNICAL_SERVICE'] as const),
    achievedOn: p.date(),
    // Owned by achievements.
    achievementId: p.string().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'commissioner_result_assignment', properties: ['assignmentId', 'kind'] },
    { name: 'commissioner_result_achievement', properties: ['achievementId'] },
  ],
});
export type CommissionerResult = Row<typeof CommissionerResult>;
