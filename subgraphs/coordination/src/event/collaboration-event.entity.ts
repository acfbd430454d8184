import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

const sectors = ['GOVERNMENT', 'INDUSTRY', 'UNIVERSITY', 'RESEARCH', 'FINANCE', 'SERVICE', 'USER'] as const;

/** 合作活动 A matchmaking, fair, forum, competition or other event; a document may name only its year. */
export const CollaborationEvent = defineEntity({
  name: 'CollaborationEvent',
  properties: {
    id: p.string().primary(),
    kind: p.enum([
      'MATCHMAKING',
      'ALUMNI_VISIT',
      'TRADE_FAIR',
      'FORUM',
      'ACHIEVEMENT_RELEASE',
      'PROMOTION',
      'COMPETITION',
      'ROADSHOW',
      'DEMAND_PRESENTATION',
      'EXPERTS_TO_FIRMS',
      'TRAINING',
      'POLICY_BRIEFING',
      'PRESS_CONFERENCE',
    ] as const),
    nameZh: p.string(),
    nameEn: p.string().nullable(),
    regionCode: p.string(),
    year: p.integer(),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    role: p.enum(['ORGANISED', 'JOINED'] as const).default('ORGANISED'),
    status: p.enum(['PLANNED', 'ANNOUNCED', 'HELD', 'OUTCOMES_RECORDED', 'FOLLOWED_UP', 'CANCELLED'] as const),
    attendance: p.integer().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'collaboration_event_kind', properties: ['kind', 'year'] },
    { name: 'collaboration_event_region', properties: ['regionCode', 'year'] },
    { name: 'collaboration_event_starts', properties: ['startsOn', 'id'] },
    { name: 'collaboration_event_year', properties: ['year', 'id'] },
  ],
  checks: [{ name: 'collaboration_event_period', expression: 'ends_on is null or ends_on >= starts_on' }],
});
export type CollaborationEvent = Row<typeof CollaborationEvent>;

/** 活动参与 An organisation's part in an event. */
export const EventParticipation = defineEntity({
  name: 'EventParticipation',
  properties: {
    id: p.string().primary(),
    eventId: () => p.manyToOne(CollaborationEvent).mapToPk().fieldName('event_id'),
    institutionId: p.string(),
    role: p.enum(['HOST', 'EXHIBITOR', 'PARTICIPANT'] as const),
    sector: p.enum(sectors),
    ...recordColumns,
  },
  indexes: [
    { name: 'event_participation_event', properties: ['eventId', 'role'] },
    { name: 'event_participation_institution', properties: ['institutionId', 'role'] },
  ],
});
export type EventParticipation = Row<typeof EventParticipation>;

/** 活动成果 What came of an event, with the record that proves it (XT-07b, LZ-04b). */
export const EventOutcome = defineEntity({
  name: 'EventOutcome',
  properties: {
    id: p.string().primary(),
    eventId: () => p.manyToOne(CollaborationEvent).mapToPk().fieldName('event_id'),
    kind: p.enum([
      'INVESTMENT',
      'STARTUP',
      'PROJECT_LANDING',
      'ACHIEVEMENT_TRANSFER',
      'CONTRACT_SIGNED',
      'DEMAND_SOLVED',
      'AGREEMENT_SIGNED',
    ] as const),
    recordType: p.enum(['TechContract', 'Project', 'Institution', 'Conversion', 'Achievement', 'Demand'] as const).nullable(),
    recordId: p.string().nullable(),
    amountFen: p.bigint('string').nullable(),
    recordedOn: p.date(),
    ...recordColumns,
  },
  indexes: [
    { name: 'event_outcome_event', properties: ['eventId', 'recordedOn'] },
    { name: 'event_outcome_record', properties: ['recordType', 'recordId'] },
    { name: 'event_outcome_recorded', properties: ['recordedOn', 'id'] },
  ],
  checks: [{ name: 'event_outcome_record_whole', expression: '(record_type is null) = (record_id is null)' }],
});
export type EventOutcome = Row<typeof EventOutcome>;

/** 展品与发布 An achievement shown or released at an event (LZ-04a, SY-04f). */
export const EventExhibit = defineEntity({
  name: 'EventExhibit',
  properties: {
    id: p.string().primary(),
    eventId: () => p.manyToOne(CollaborationEvent).mapToPk().fieldName('event_id'),
    achievementId: p.string(),
    exhibitorId: p.string().nullable(),
    kind: p.enum(['EXHIBIT', 'RELEASE'] as const),
    shownOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'event_exhibit_event', properties: ['eventId', 'kind'] },
    { name: 'event_exhibit_achievement', properties: ['achievementId', 'kind'] },
  ],
});
export type EventExhibit = Row<typeof EventExhibit>;

/** 活动推介的需求 A demand presented at an event (SY-21c). */
export const EventDemand = defineEntity({
  name: 'EventDemand',
  properties: {
    id: p.string().primary(),
    eventId: () => p.manyToOne(CollaborationEvent).mapToPk().fieldName('event_id'),
    demandId: p.string().unique(),
    ...recordColumns,
  },
  indexes: [{ name: 'event_demand_event', properties: ['eventId'] }],
});
export type EventDemand = Row<typeof EventDemand>;
