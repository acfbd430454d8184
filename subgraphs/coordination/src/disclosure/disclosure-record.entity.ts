import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '@helix/service-kit/record';
import type { Row } from '@helix/service-kit/table';

/**
 * 公开记录 What was made open, where and for whom (BS-04a). What is not open to all is a restricted notice (不宜公开事项的通报, BS-04c): it names its
 * recipients and has its contents, and nobody else learns that there is one.
 */
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
    recipientIds: p.array().default([]),
    form: p.enum(['PERIODIC_NOTICE', 'COPIED_DOCUMENT', 'VISIT_TALK'] as const).nullable(),
    noticeZh: p.text().nullable(),
    /** 领导批示 A leader's written comment on the research. */
    leaderCommentZh: p.text().nullable(),
    acknowledgedOn: p.date().nullable(),
    ...recordColumns,
  },
  indexes: [
    { name: 'disclosure_record_subject', properties: ['subjectType', 'subjectId', 'publishedOn'] },
    { name: 'disclosure_record_publisher', properties: ['publisherId'] },
    { name: 'disclosure_record_published', properties: ['publishedOn', 'id'] },
  ],
  checks: [
    { name: 'disclosure_record_objections', expression: 'objections_until is null or objections_until >= published_on' },
    {
      name: 'disclosure_record_open_or_addressed',
      expression: `audience <> 'PUBLIC' or (recipient_ids = '{}' and form is null and notice_zh is null and leader_comment_zh is null and acknowledged_on is null)`,
    },
  ],
});
export type DisclosureRecord = Row<typeof DisclosureRecord>;
