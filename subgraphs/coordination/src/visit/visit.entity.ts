import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 走访与来访 A visit received or paid (SY-04a to SY-04d, SY-06c): groups and persons are counted, nobody is named. */
export const Visit = defineEntity({
  name: 'Visit',
  properties: {
    id: p.string().primary(),
    visitorKind: p.enum(['HIGHER_GOVERNMENT', 'SISTER_LOCALITY', 'UNIVERSITY', 'STUDENTS', 'LOCAL_LEADERS', 'SERVICE_TEAM'] as const),
    direction: p.enum(['INBOUND', 'OUTBOUND'] as const),
    regionCode: p.string(),
    /** Whom the visitors came from; null where several organisations came together. */
    visitorId: p.string().nullable(),
    visitedId: p.string(),
    visitedOn: p.date(),
    topicZh: p.string(),
    groups: p.integer(),
    persons: p.integer(),
    /** What the local side noted down for itself. */
    noteZh: p.text().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'visit_visitor', properties: ['visitorId'] },
    { name: 'visit_visited', properties: ['visitedId'] },
    { name: 'visit_region', properties: ['regionCode', 'visitedOn'] },
    { name: 'visit_day', properties: ['visitedOn', 'id'] },
  ],
  checks: [{ name: 'visit_counts', expression: 'groups > 0 and persons >= groups' }],
});
export type Visit = Row<typeof Visit>;

/** 对接记录 A contact between a park or firm and a university (XT-11a). */
export const DockingRecord = defineEntity({
  name: 'DockingRecord',
  properties: {
    id: p.string().primary(),
    initiatorId: p.string(),
    counterpartId: p.string(),
    parkId: p.string().nullable(),
    regionCode: p.string(),
    dockedOn: p.date(),
    topicZh: p.string(),
    result: p.enum(['CONTACT', 'INTENT', 'AGREEMENT', 'NONE'] as const),
    ...recordColumns,
  },
  indexes: [
    { name: 'docking_record_park', properties: ['parkId', 'dockedOn'] },
    { name: 'docking_record_initiator', properties: ['initiatorId'] },
    { name: 'docking_record_counterpart', properties: ['counterpartId'] },
    { name: 'docking_record_day', properties: ['dockedOn', 'id'] },
  ],
});
export type DockingRecord = Row<typeof DockingRecord>;
