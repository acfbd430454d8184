import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/** 公开记录 What was made open, where and for whom (BS-04a); only what is open to all is shown. */
export const DisclosureRecord = defineEntity({
  name: 'DisclosureRecord',
  properties: {
    id: p.string().primary(),
    subjectType: p.enum(['Project', 'Challenge', 'SubsidyApplication'] as const),
    subjectId: p.string(),
    kind: p.enum(['DECISION', 'ADMINISTRATION', 'SERVICE', 'RESULT'] as const),
    audience: p.enum(['PUBLIC', 'REGISTERED_PARTIES', 'OFFICERS', 'RESTRICTED'] as const),
    titleZh: p.string(),
    channelZh: p.string(),
    publisherId: p.string(),
    regionCode: p.string(),
    publishedOn: p.date(),
    objectionsUntil: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'disclosure_record_subject', properties: ['subjectType', 'subjectId', 'publishedOn'] },
    { name: 'disclosure_record_publisher', properties: ['publisherId'] },
    { name: 'disclosure_record_published', properties: ['publishedOn', 'id'] },
  ],
  checks: [{ name: 'disclosure_record_objections', expression: 'objections_until is null or objections_until >= published_on' }],
});
export type DisclosureRecord = Row<typeof DisclosureRecord>;
