import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { LiaisonAssignment } from '../liaison/liaison.entity.ts';
import { Meeting } from '../meeting/meeting.entity.ts';

/** 问题 A problem that was raised (XT-04d, SY-08a). Whoever raised it is known to those concerned alone; only counts are public before publication. */
export const Issue = defineEntity({
  name: 'Issue',
  properties: {
    id: p.string().primary(),
    titleZh: p.string(),
    source: p.enum(['MEETING', 'LIAISON', 'VISIT', 'SUPERVISION', 'EVENT', 'JOINT_REVIEW'] as const),
    regionCode: p.string(),
    raisedById: p.string().nullable(),
    raisedBySector: p.enum(['GOVERNMENT', 'INDUSTRY', 'UNIVERSITY', 'RESEARCH', 'FINANCE', 'SERVICE', 'USER'] as const),
    raisedOn: p.date(),
    ownerId: p.string().nullable(),
    dueOn: p.date().nullable(),
    resolvedOn: p.date().nullable(),
    status: p.enum(['RAISED', 'ASSIGNED', 'ESCALATED', 'IN_WORK', 'FULFILLED', 'REOPENED', 'CONFIRMED_BY_RAISER', 'CLOSED'] as const),
    fulfilmentZh: p.text().nullable(),
    demandId: p.string().nullable(),
    meetingId: () => p.manyToOne(Meeting).mapToPk().fieldName('meeting_id').nullable(),
    assignmentId: () => p.manyToOne(LiaisonAssignment).mapToPk().fieldName('assignment_id').nullable(),
    publishedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'issue_owner', properties: ['ownerId', 'status'] },
    { name: 'issue_demand', properties: ['demandId'] },
    { name: 'issue_meeting', properties: ['meetingId'] },
    { name: 'issue_assignment', properties: ['assignmentId'] },
    { name: 'issue_region', properties: ['regionCode', 'status'] },
    { name: 'issue_raised', properties: ['raisedOn', 'id'] },
  ],
  checks: [
    { name: 'issue_assigned_has_owner', expression: "status = 'RAISED' or owner_id is not null" },
    {
      name: 'issue_fulfilled_has_its_day',
      expression: "(status in ('FULFILLED', 'CONFIRMED_BY_RAISER', 'CLOSED')) = (resolved_on is not null)",
    },
    { name: 'issue_closed_says_how', expression: "status <> 'CLOSED' or fulfilment_zh is not null" },
  ],
});
export type Issue = Row<typeof Issue>;
