import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';
import { CoordinationBody } from '../body/coordination-body.entity.ts';

/** 会议 A meeting of a body. `quarter` is the one it was called for; a postponed meeting may be held in another. */
export const Meeting = defineEntity({
  name: 'Meeting',
  properties: {
    id: p.string().primary(),
    bodyId: () => p.manyToOne(CoordinationBody).mapToPk().fieldName('body_id'),
    titleZh: p.string(),
    quarter: p.string().nullable(),
    scheduledOn: p.date(),
    heldOn: p.date().nullable(),
    status: p.enum(['SCHEDULED', 'POSTPONED', 'HELD', 'MINUTED', 'RESOLUTIONS_TRACKED'] as const),
    minutesZh: p.text().nullable(),
    minutesPublishedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'meeting_body_held', properties: ['bodyId', 'heldOn'] },
    { name: 'meeting_scheduled', properties: ['scheduledOn', 'id'] },
    { name: 'meeting_held', properties: ['heldOn', 'id'] },
  ],
  checks: [
    { name: 'meeting_held_has_its_day', expression: "(status in ('HELD', 'MINUTED', 'RESOLUTIONS_TRACKED')) = (held_on is not null)" },
    { name: 'meeting_quarter_form', expression: "quarter ~ '^[0-9]{4}-Q[1-4]$'" },
    { name: 'meeting_minutes_follow_the_meeting', expression: 'minutes_published_on is null or minutes_published_on >= held_on' },
  ],
});
export type Meeting = Row<typeof Meeting>;

/** 议题 An item of a meeting's agenda, of the closed list of kinds in BS-03a to BS-03h. */
export const AgendaItem = defineEntity({
  name: 'AgendaItem',
  properties: {
    id: p.string().primary(),
    meetingId: () => p.manyToOne(Meeting).mapToPk().fieldName('meeting_id'),
    ordinal: p.integer(),
    kind: p.enum([
      'REFORM',
      'POLICY',
      'LINKAGE',
      'INDUSTRY',
      'PROJECT',
      'PLATFORM',
      'IP_PLAN',
      'BASE_APPLICATION',
      'CARRIER',
      'SCHOOL_LOCALITY',
      'COMPETITION',
      'ENTERPRISE_RECOGNITION',
      'TALENT_EXCHANGE',
      'MATCHING',
      'PROBLEM',
    ] as const),
    titleZh: p.string(),
    ...recordColumns,
  },
  indexes: [{ name: 'agenda_item_meeting', properties: ['meetingId', 'ordinal'] }],
});
export type AgendaItem = Row<typeof AgendaItem>;

/** 议题对象 A record of another register that an agenda item speaks of. */
export const AgendaItemSubject = defineEntity({
  name: 'AgendaItemSubject',
  properties: {
    id: p.string().primary(),
    agendaItemId: () => p.manyToOne(AgendaItem).mapToPk().fieldName('agenda_item_id'),
    subjectType: p.enum(['Demand', 'Project', 'Challenge', 'Platform', 'Achievement', 'IndustryChain'] as const),
    subjectId: p.string(),
    ...recordColumns,
  },
  indexes: [
    { name: 'agenda_item_subject_item', properties: ['agendaItemId'] },
    { name: 'agenda_item_subject_subject', properties: ['subjectType', 'subjectId'] },
  ],
});
export type AgendaItemSubject = Row<typeof AgendaItemSubject>;

/** 决议事项 What a meeting resolved; public with its minutes. */
export const Resolution = defineEntity({
  name: 'Resolution',
  properties: {
    id: p.string().primary(),
    meetingId: () => p.manyToOne(Meeting).mapToPk().fieldName('meeting_id'),
    agendaItemId: () => p.manyToOne(AgendaItem).mapToPk().fieldName('agenda_item_id').nullable(),
    ordinal: p.integer(),
    textZh: p.text(),
    publishedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'resolution_meeting', properties: ['meetingId', 'ordinal'] },
    { name: 'resolution_agenda_item', properties: ['agendaItemId'] },
  ],
});
export type Resolution = Row<typeof Resolution>;
