import { sql, type RawBuilder } from 'kysely';
import { rowPolicy, type RowPolicy, type Visible } from '@helix/service-kit/row-policy';

/*
 * Which rows a caller may see, as 10.2 and 10.3 of the domain catalogue have it. Every read of these tables carries its policy, on every path, so
 * that a hidden row and a missing one look alike.
 */

type Condition = RawBuilder<unknown>;
type Keys = readonly string[];

/** 已公开 What was made public, or made known. */
const published = sql`t.published_on is not null`;

const withinRegion: NonNullable<RowPolicy['regions']> = (within) => within(sql.ref('t.region_code'));
const oneOf = (column: string, keys: Keys): Condition => sql`${sql.ref(column)} = any(${[...keys]})`;
const membersOf = (keys: Keys, bodies: Condition): Condition =>
  sql`exists (select from body_membership s join coordination_body b on b.id = s.body_id where ${oneOf('s.institution_id', keys)} and ${bodies})`;

/** Rows that a policy shows and that meet a condition besides. */
export const among = (condition: Condition, visible: Visible): Visible =>
  Object.assign((request: Parameters<Visible>[0]) => sql`${condition} and ${visible(request)}`, visible);

/** 过程性信息 Deliberations are for the office of the joint conference, the leaders and the units that take part in them. */
const deliberative = (
  policy: Pick<RowPolicy, 'type' | 'institutions' | 'persons'> & {
    readonly open: Condition;
    readonly to?: RowPolicy['to'];
    readonly regions?: NonNullable<RowPolicy['regions']>;
  },
): Visible =>
  rowPolicy({ dataClass: 'DELIBERATIVE', to: ['INSTITUTION', 'CONFERENCE_OFFICE', 'CITY_LEADERS'], regions: withinRegion, ...policy });

/**
 * 政策文件 A class that no text states does not hide a document: only an express decision not to publish does (BS-01b). Of drafts the public sees
 * those that are out for consultation.
 */
const isPublicDocument = (alias: 't' | 'd'): Condition => {
  const column = (name: string): Condition => sql.ref(`${alias}.${name}`);
  return sql`${column('publication_class')} is distinct from 'NOT_PUBLIC' and ${column('status')} not in ('DRAFTED', 'REVISED', 'APPROVED')
    and (${column('status')} <> 'WITHDRAWN' or ${column('issued_on')} is not null)`;
};
/** Its issuer drafts it; the members of the bodies of its region deliberate on it. */
export const visiblePolicyDocument = deliberative({
  type: 'PolicyDocument',
  open: isPublicDocument('t'),
  institutions: (keys) => sql`(${oneOf('t.issuer_id', keys)} or ${membersOf(keys, sql`b.region_code = t.region_code`)})`,
});
const ofVisibleDocument =
  (column: string): Visible =>
  (request) =>
    sql`${sql.ref(column)} in (select t.id from policy_document t where ${visiblePolicyDocument(request)})`;
export const visiblePolicyClause = ofVisibleDocument('t.document_id');
/** A relation names the other document by its title. */
export const visiblePolicyRelation: Visible = (request) =>
  sql`(t.other_document_id is null or ${ofVisibleDocument('t.other_document_id')(request)})`;

const restsOnPublicText = sql`not exists (
  select from policy_clause c join policy_document d on d.id = c.document_id where c.id = t.clause_id and not (${isPublicDocument('d')}))`;

/** A target tells what its clause promises. */
export const visibleIndicatorTarget = deliberative({
  type: 'IndicatorTarget',
  open: restsOnPublicText,
  institutions: (keys) => sql`t.responsible_ids && ${[...keys]}::text[]`,
});

/** 决议事项 Before the minutes are published a resolution is known to those who sit on the body. */
export const visibleResolution = deliberative({
  type: 'Resolution',
  open: published,
  institutions: (keys) => sql`t.meeting_id in (
    select m.id from meeting m join body_membership s on s.body_id = m.body_id where ${oneOf('s.institution_id', keys)})`,
  regions: (within) =>
    sql`t.meeting_id in (select m.id from meeting m join coordination_body b on b.id = m.body_id where ${within(sql.ref('b.region_code'))})`,
});

/** 任务 A task says what was resolved or what a draft orders, so it is as open as that; whoever has to do it knows it. */
export const visibleTask = deliberative({
  type: 'Task',
  open: sql`not exists (select from resolution r where r.id = t.resolution_id and r.published_on is null) and ${restsOnPublicText}`,
  institutions: (
    keys,
  ) => sql`(${oneOf('t.owner_institution_id', keys)} or t.support_institution_ids && ${[...keys]}::text[] or t.resolution_id in (
    select r.id from resolution r join meeting m on m.id = r.meeting_id join body_membership s on s.body_id = m.body_id
    where ${oneOf('s.institution_id', keys)}))`,
});
export const visibleTaskDelay: Visible = (request) => sql`t.task_id in (select t.id from task t where ${visibleTask(request)})`;

/** 未公布的指标数值 A figure that is not yet published is for the offices that settle it; a published one may lack its day (SY masks it). */
export const visibleObservation = deliberative({
  type: 'IndicatorObservation',
  open: sql`t.status = 'PUBLISHED'`,
  to: ['STATISTICS', 'CONFERENCE_OFFICE'],
});

/** 评估与位次草案 Drafts of scores and rankings are the evaluator's: who is ranked does not see them, though it sit on the conference. */
export const visibleAssessment = deliberative({
  type: 'CooperationAssessment',
  open: published,
  institutions: (keys) => oneOf('t.evaluator_id', keys),
});

/** 绿色通道事项 Before it is made known a case is known to who proposed it, to who looks after it and to the conference. */
export const visibleCase = deliberative({
  type: 'FastTrackCase',
  open: published,
  institutions: (keys) => sql`(${oneOf('t.proposed_by_id', keys)} or ${oneOf('t.liaison_unit_id', keys)}
    or ${membersOf(keys, sql`b.kind = 'JOINT_CONFERENCE' and b.region_code = t.region_code`)})`,
});

/** 一事一议决定 Before it is made known a decision is known to who took it; whom it favours learns it with everybody. */
export const visibleDecision = deliberative({
  type: 'CaseDecision',
  open: published,
  institutions: (keys) => sql`(${oneOf('t.deciding_institution_id', keys)} or ${membersOf(keys, sql`b.id = t.body_id`)})`,
});

const consulted = (keys: Keys): Condition => sql`t.id in (select consultation_id from consulted_expert where ${oneOf('talent_id', keys)})`;

/** 专家咨询 A consultation that is not made known is for the experts asked, who asks and the office. */
export const visibleConsultation = deliberative({
  type: 'ExpertConsultation',
  open: published,
  to: ['PERSON', 'INSTITUTION', 'CONFERENCE_OFFICE'],
  persons: consulted,
  institutions: (keys) => oneOf('t.requested_by_id', keys),
});

const namingExperts = rowPolicy({
  type: 'ExpertConsultation',
  dataClass: 'PERSONAL_IDENTIFYING',
  to: ['PERSON', 'CONFERENCE_OFFICE'],
  persons: consulted,
  regions: withinRegion,
});
/** Consultations of which the caller may know whom they asked; the field by which one gets there accounts for the reading. */
export const visibleByExpert: Visible = (request) => sql`${visibleConsultation(request)} and ${namingExperts(request)}`;

const taggedPersons = rowPolicy({
  type: 'TalentProgrammeTag',
  dataClass: 'PERSONAL_IDENTIFYING',
  to: ['PERSON', 'TALENT_OFFICE', 'CONFERENCE_OFFICE'],
  persons: (keys) => oneOf('t.talent_id', keys),
  regions: withinRegion,
});
/** 人才的专项标签 The person's own and those of the offices' regions; the field by which one gets there accounts for the reading. */
export const visibleProgrammeTag: Visible = (request) => taggedPersons(request);

/** 未公开的问题 An issue is known to who raised it, to the unit that has to solve it, to the office and the leaders. */
export const visibleIssue = rowPolicy({
  type: 'Issue',
  open: published,
  dataClass: 'LIAISON',
  to: ['INSTITUTION', 'CONFERENCE_OFFICE', 'CITY_LEADERS'],
  institutions: (keys) => sql`(${oneOf('t.raised_by_id', keys)} or ${oneOf('t.owner_id', keys)})`,
  regions: withinRegion,
});

/** 不宜公开事项的通报 What is not disclosed to all is for its sender and the recipients it names, for no office and by no grant (BS-04c). */
export const visibleDisclosure = rowPolicy({
  type: 'DisclosureRecord',
  open: sql`t.audience = 'PUBLIC'`,
  dataClass: 'RESTRICTED',
  sharing: 'NONE',
  to: ['INSTITUTION'],
  institutions: (keys) => sql`(${oneOf('t.publisher_id', keys)} or t.recipient_ids && ${[...keys]}::text[])`,
});
