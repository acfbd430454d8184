import { sql, type RawBuilder } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { byReference, caller, expectTold, whoSees, type Path } from '@helix/local/testing-callers';
import type { Viewer } from '@helix/service-kit/viewer';
import { everybody, holds, representative, rowOf, rowsOf } from './privacy.testing.ts';

/*
 * Who may see what of deliberations, restricted matters and liaison, as 10.2 of the domain catalogue lists it. The audiences are written here as
 * the list has them, not read from the schema.
 */

const coordination = subgraphOfFile('coordination');
const { data } = coordination;

const day = (column: string): RawBuilder<unknown> => sql`${sql.ref(column)}::text`;

describe('会议纪要与决议 minutes and resolutions before publication: office, members of the body, leader', () => {
  const id = 'meet-jx-leading-group-2026-09-21';
  const body = 'body-jx-leading-group';
  const those = ['institution', 'conference office', 'city leader'];
  const callers = () => everybody({ region: '330400', institution: 'ins-jx-fin' });

  it('[D7] Meeting.draftMinutesZh by id, list, edge of the body and reference', async () => {
    const field = 'draftMinutesZh';
    const seen = (document: string, at: readonly (string | number)[]) => whoSees(coordination, callers(), { document }, at);
    expect(await seen(`{ meeting(id: "${id}") { ${field} } }`, ['meeting', field])).toEqual(those);
    const day = '{ from: "2026-09-21", to: "2026-09-21" }';
    const nodes = ['nodes', 0, field];
    expect(
      await seen(`{ meetings(filter: { bodyId: ["${body}"], heldOn: ${day} }) { nodes { ${field} } } }`, ['meetings', ...nodes]),
    ).toEqual(those);
    expect(
      await seen(`{ coordinationBody(id: "${body}") { meetings(filter: { heldOn: ${day} }) { nodes { ${field} } } } }`, [
        'coordinationBody',
        'meetings',
        ...nodes,
      ]),
    ).toEqual(those);
    const reference = byReference('Meeting', { id }, field);
    expect(await whoSees(coordination, callers(), reference, ['_entities', 0, field])).toEqual(those);
  });

  it('minutes that are published are no draft any more, and everybody has them', async () => {
    const office = coordination.as(callers()['conference office']!);
    const asked = (meeting: string) => `{ meeting(id: "${meeting}") { minutesZh draftMinutesZh } }`;
    expect((await office.data(asked(id))).meeting).toEqual({ minutesZh: null, draftMinutesZh: expect.any(String) });
    const published = { minutesZh: expect.any(String), draftMinutesZh: null };
    expect((await office.data(asked('meet-jx-leading-group-2026-03-16'))).meeting).toEqual(published);
    expect((await data(asked('meet-jx-leading-group-2026-03-16'))).meeting).toEqual(published);
  });

  it('[D8] resolutions and what they order, by whatever way', async () => {
    const task = await rowOf(
      coordination,
      sql`select t.id, owner_institution_id as owner from task t join resolution r on r.id = t.resolution_id
      where r.meeting_id = ${id} and owner_institution_id not in (select institution_id from body_membership where body_id = ${body}) order by t.id limit 1`,
    );
    const asked = { ...callers(), owner: representative(task['owner']) };
    const ofMeeting = {
      'resolutions of the meeting': {
        document: `{ meeting(id: "${id}") { resolutions { id } } }`,
        tells: ({ meeting }: Shape) => meeting.resolutions.length > 0,
      },
      'resolutions of the agenda': {
        document: `{ meeting(id: "${id}") { agenda { resolutions { textZh } } } }`,
        tells: ({ meeting }: Shape) => meeting.agenda.some(({ resolutions }: Shape) => resolutions.length > 0),
      },
    };
    await expectTold(coordination, asked, ofMeeting, those);
    const holdsTask = holds(task['id']);
    const ofTask = {
      'by id': { document: `{ task(id: "${task['id']}") { id } }`, tells: (found: Shape) => found['task'] !== null },
      reference: byReference('Task', { id: task['id'] }),
      list: {
        document: `{ tasks(first: 100, filter: { ownerId: ["${task['owner']}"], isResolved: true, dueOn: { from: "2026-09-01" } }) { nodes { id } } }`,
        tells: ({ tasks }: Shape) => holdsTask(tasks),
      },
      'tasks of the meeting': {
        document: `{ meeting(id: "${id}") { tasks(first: 100) { nodes { id } totalCount } } }`,
        tells: ({ meeting }: Shape) => holdsTask(meeting.tasks) && meeting.tasks.totalCount > 0,
      },
      'tasks of the owner': byReference('Institution', { id: task['owner'] }, 'tasks(last: 100) { nodes { id } }', ({ tasks }) =>
        holdsTask(tasks),
      ),
    };
    await expectTold(coordination, asked, ofTask, [...those, 'owner']);
    // Who has to carry it out learns the task, not the resolution.
    const [found] = await coordination.as(asked.owner).contributed('Task', [task['id']], 'resolution { id }');
    expect(found).toEqual({ resolution: null });
  });

  it('[D9] that a task rests on a resolution does not tell one that is not published', async () => {
    const asked = `{ found: tasks(filter: { isResolved: true }) { totalCount facets { regionCode { value count } } } }`;
    const resolved = await rowOf(
      coordination,
      sql`select count(*)::int as n from task t join resolution r on r.id = t.resolution_id where r.published_on is not null`,
    );
    expect((await data(asked)).found.totalCount).toBe(resolved['n']);
  });

  it('figures of the quarters are public, the same for everybody', async () => {
    const asked = `{ jointConferenceQuarters(year: 2026) { quarter resolutionCount taskCount closedTaskCount overdueTaskCount } }`;
    for (const viewer of Object.values(callers())) expect(await coordination.as(viewer).data(asked)).toEqual(await data(asked));
  });
});

describe('任务与目标 what rests on a text that is not public is as closed as it is', () => {
  const clause = 'xt-draft-rules-1';
  const those = ['institution', 'conference office', 'city leader'];
  let target: Shape;
  let task: Shape;
  beforeAll(async () => {
    target = await rowOf(
      coordination,
      sql`update indicator_target set clause_id = ${clause} where id = (select id from indicator_target
      where region_code = '430300' and cardinality(responsible_ids) > 0 order by id limit 1) returning id, responsible_ids[1] as unit, indicator_code as code`,
    );
    task = await rowOf(
      coordination,
      sql`update task set clause_id = ${clause}, parent_id = null where id = (select task_id from task_delay d join task t on t.id = d.task_id
      where t.resolution_id is null order by d.id limit 1) returning id, owner_institution_id as owner, region_code as region, subject_id as building`,
    );
  });

  it('[D8] a target that a draft sets', async () => {
    const found = holds(target['id']);
    const paths = {
      reference: byReference('IndicatorTarget', { id: target['id'] }),
      list: {
        document: '{ indicatorTargets(first: 100, filter: { regionCode: ["430300"] }) { nodes { id } } }',
        tells: ({ indicatorTargets }: Shape) => found(indicatorTargets),
      },
      region: byReference('Region', { code: '430300' }, 'indicatorTargets(first: 100) { nodes { id } }', ({ indicatorTargets }) =>
        found(indicatorTargets),
      ),
      indicator: byReference('Indicator', { code: target['code'] }, 'targets(first: 100) { nodes { id } }', ({ targets }) =>
        found(targets),
      ),
    };
    await expectTold(coordination, everybody({ region: '430300', institution: target['unit'] }), paths, those);
  });

  it('[D8] [D9] a task that a draft orders, its delays, and the filter by that clause', async () => {
    const region = task['region'] as string;
    const callers = everybody({ region, institution: task['owner'] });
    const paths = {
      reference: byReference('Task', { id: task['id'] }),
      'filter by clause': {
        document: `{ tasks(filter: { clauseId: ["${clause}"] }) { totalCount } }`,
        tells: ({ tasks }: Shape) => tasks.totalCount > 0,
      },
      'delays of the building': byReference(
        'ConstructionProject',
        { id: task['building'] },
        'delays { id }',
        ({ delays }) => delays.length > 0,
      ),
      'list of delays': {
        document: `{ taskDelays(filter: { constructionProjectId: ["${task['building']}"] }) { totalCount } }`,
        tells: ({ taskDelays }: Shape) => taskDelays.totalCount > 0,
      },
    };
    await expectTold(coordination, callers, paths, those);
  });

  it('[D8] a relation does not name a document that is not public', async () => {
    const [relation] = await rowsOf(
      coordination,
      sql`insert into policy_relation (id, document_id, kind, other_title_zh, other_document_id) values ('rel-draft', 'XT', 'COMPLEMENTS', '内部讨论稿', 'xt-draft-rules') returning id`,
    );
    const asked = { document: '{ policyDocument(id: "XT") { relations { id otherTitleZh } } }' };
    const tells = ({ policyDocument }: Shape) => policyDocument.relations.some(({ id }: Shape) => id === relation!['id']);
    await expectTold(coordination, everybody({ region: '430300', institution: 'ins-xt-stb' }), { relations: { ...asked, tells } }, those);
  });
});

describe('投诉与联系记录 complaints by name and liaison notes: leader, office, responsible unit; the firm about its own issue', () => {
  it('[D7] Issue.raisedBy of a published issue, by list, edge and reference', async () => {
    const issue = await rowOf(
      coordination,
      sql`select id, raised_by_id as raiser, owner_id as owner, demand_id as demand, ${day('raised_on')} as on from issue t
      where published_on is not null and region_code = '430300' and demand_id is not null
        and (select count(*) from issue o where o.raised_on = t.raised_on and o.owner_id = t.owner_id) = 1 order by id limit 1`,
    );
    const { raiser, owner } = issue as { raiser: string; owner: string };
    const those = ['conference office', 'city leader', 'raiser', 'owner'];
    const callers = everybody({ region: '430300' }, { raiser, owner });
    const nodes = `(filter: { ownerId: ["${owner}"], raisedOn: { from: "${issue['on']}", to: "${issue['on']}" } }) { nodes { raisedBy { id } } }`;
    const seen = (path: Pick<Path, 'document' | 'variables'>, at: readonly (string | number)[]) =>
      whoSees(coordination, callers, path, [...at, 'raisedBy']);
    expect(await seen({ document: `{ issues${nodes} }` }, ['issues', 'nodes', 0])).toEqual(those);
    expect(await seen(byReference('Institution', { id: owner }, `issues${nodes}`), ['_entities', 0, 'issues', 'nodes', 0])).toEqual(those);
    expect(await seen(byReference('Demand', { id: issue['demand'] }, 'issue { raisedBy { id } }'), ['_entities', 0, 'issue'])).toEqual(
      those,
    );
    expect(await seen(byReference('Issue', { id: issue['id'] }, 'raisedBy { id }'), ['_entities', 0])).toEqual(those);
    const { errors, ...found } = await coordination.as(callers['raiser']!).ask<Shape>(`{ issues${nodes} }`);
    expect([errors, found.data!['issues'].nodes[0].raisedBy.id]).toEqual([undefined, raiser]);
  });

  it('counts of issues by state are public as such, the same for everybody', async () => {
    const asked = '{ issueCounts(regionCode: "430300") { status count } }';
    const all = await rowOf(coordination, sql`select count(*)::int as n from issue where region_code = '430300'`);
    const open = await data(asked);
    expect(open.issueCounts.reduce((sum: number, { count }: Shape) => sum + count, 0)).toBe(all['n']);
    expect(await coordination.as(caller(['CONFERENCE_OFFICE'], { regions: ['430300'] })).data(asked)).toEqual(open);
  });

  it('[D7] LiaisonContact.noteZh by the official, by whom it links to, and by reference', async () => {
    const contact = await rowOf(
      coordination,
      sql`select c.id, a.official_id as official, a.subject_id as firm, o.unit_id as unit from liaison_contact c
      join liaison_assignment a on a.id = c.assignment_id join liaison_official o on o.id = a.official_id
      where o.id = 'official-sy-1' and a.subject_kind = 'ENTERPRISE' order by c.contacted_on, c.id limit 1`,
    );
    const those = ['conference office', 'city leader', 'unit'];
    const callers = everybody({ region: '330604' }, { unit: contact['unit'], firm: contact['firm'] });
    const note = 'contacts { noteZh }';
    const official = { document: `{ liaisonOfficial(id: "${contact['official']}") { assignments { ${note} } } }` };
    expect(await whoSees(coordination, callers, official, ['liaisonOfficial', 'assignments', 2, 'contacts', 0, 'noteZh'])).toEqual(those);
    const linked = byReference('Institution', { id: contact['firm'] }, `liaison { nodes { ${note} } }`);
    expect(await whoSees(coordination, callers, linked, ['_entities', 0, 'liaison', 'nodes', 0, 'contacts', 0, 'noteZh'])).toEqual(those);
    const reference = byReference('LiaisonContact', { id: contact['id'] }, 'noteZh');
    expect(await whoSees(coordination, callers, reference, ['_entities', 0, 'noteZh'])).toEqual(those);
  });

  it('[D7] Visit.noteZh is kept by the local side: who was called on does not read what was noted', async () => {
    const visit = await rowOf(
      coordination,
      sql`select id, visitor_id as visitor, visited_id as visited, ${day('visited_on')} as on from visit t
      where visitor_kind = 'SERVICE_TEAM' and note_zh is not null and region_code = '430300'
        and (select count(*) from visit o where o.visited_on = t.visited_on and o.region_code = t.region_code) = 1 order by id limit 1`,
    );
    const those = ['conference office', 'city leader', 'visitor'];
    const callers = everybody({ region: '430300' }, { visitor: visit['visitor'], visited: visit['visited'] });
    const nodes = `(filter: { regionCode: ["430300"], visitedOn: { from: "${visit['on']}", to: "${visit['on']}" } }) { nodes { noteZh } }`;
    expect(await whoSees(coordination, callers, { document: `{ visits${nodes} }` }, ['visits', 'nodes', 0, 'noteZh'])).toEqual(those);
    const edge = byReference('Institution', { id: visit['visited'] }, `visits${nodes}`);
    expect(await whoSees(coordination, callers, edge, ['_entities', 0, 'visits', 'nodes', 0, 'noteZh'])).toEqual(those);
    const reference = byReference('Visit', { id: visit['id'] }, 'noteZh');
    expect(await whoSees(coordination, callers, reference, ['_entities', 0, 'noteZh'])).toEqual(those);
  });
});

describe('专家 experts: what one thought is for him- or herself, for who asked and for the office', () => {
  let expert: Shape;
  let peer: string;
  beforeAll(async () => {
    expert = await rowOf(
      coordination,
      sql`select e.talent_id as id, c.id as consultation, c.requested_by_id as requester, o.talent_id as peer
      from consulted_expert e join expert_consultation c on c.id = e.consultation_id join consulted_expert o on o.consultation_id = c.id and o.id > e.id
      where c.published_on is not null and c.region_code = '430300' and e.opinion_zh is not null and e.id like '%:1' order by c.id desc, o.id limit 1`,
    );
    peer = expert['peer'];
  });
  const callers = (): Readonly<Record<string, Viewer>> => ({
    ...everybody({ region: '430300', person: expert['id'] }, { requester: expert['requester'] }),
    peer: caller(['RESEARCHER'], { talent: peer }),
    'conference office that also integrates': caller(['CONFERENCE_OFFICE', 'PROVINCIAL_INTEGRATOR'], { regions: ['430300'] }),
  });

  it('[D7] the opinion, never to a peer who was asked too', async () => {
    const path = byReference('ExpertConsultation', { id: expert['consultation'] }, 'experts { opinionZh }');
    const seen = await whoSees(coordination, callers(), path, ['_entities', 0, 'experts', 0, 'opinionZh']);
    expect(seen).toEqual(['person', 'conference office', 'requester', 'conference office that also integrates']);
  });

  it('[D7] [D17] the name, not even to the office where the same person reports to the province', async () => {
    const path = byReference('ExpertConsultation', { id: expert['consultation'] }, 'experts { talent { id } }');
    const seen = await whoSees(coordination, callers(), path, ['_entities', 0, 'experts', 0, 'talent']);
    expect(seen).toEqual(['person', 'conference office', 'requester']);
  });

  it('how many were asked and have answered is public', async () => {
    const asked = `{ expertConsultations(first: 1) { nodes { answerCount experts { id answeredOn talent { id } } } } }`;
    const [found] = (await data(asked)).expertConsultations.nodes;
    expect(found.experts.length).toBeGreaterThan(2);
    expect(found.experts.filter(({ answeredOn }: Shape) => answeredOn !== null)).toHaveLength(found.answerCount);
    expect(found.experts.every(({ talent }: Shape) => talent === null)).toBe(true);
  });

  it('[D6] [D7] the other way round, from the person to the consultations', async () => {
    const path = byReference('Talent', { id: expert['id'] }, 'consultations { totalCount }');
    expect(await whoSees(coordination, callers(), path, ['_entities', 0, 'consultations'])).toEqual(['person', 'conference office']);
  });

  it('[D8] an office finds the consultations of its own region alone', async () => {
    await rowsOf(
      coordination,
      sql`insert into consulted_expert (id, consultation_id, talent_id)
      select 'asked-elsewhere', id, ${expert['id']} from expert_consultation where region_code = '451000' and published_on is not null order by id limit 1 returning id`,
    );
    const regions = async (viewer: Viewer) => {
      const [found] = await coordination
        .as(viewer)
        .contributed('Talent', [expert['id']], 'consultations(first: 100) { totalCount nodes { region { code } } }');
      expect(found!['consultations'].totalCount).toBe(found!['consultations'].nodes.length);
      return new Set(found!['consultations'].nodes.map(({ region }: Shape) => region.code));
    };
    expect(await regions(callers()['person']!)).toEqual(new Set(['430300', '451000']));
    expect(await regions(callers()['conference office']!)).toEqual(new Set(['430300']));
    expect(await regions(callers()['conference office elsewhere']!)).toEqual(new Set(['451000']));
  });

  it('[D7] [D17] programme tags: the person, talent office and conference office', async () => {
    const id = 'tal-xt-0001';
    const asked = {
      ...everybody({ region: '430300', person: id }),
      'talent office that also integrates': caller(['BUREAU_OFFICER', 'PROVINCIAL_INTEGRATOR'], {
        department: 'TALENT_OFFICE',
        regions: ['430300'],
      }),
    };
    const path = byReference('Talent', { id }, 'programmeTags');
    expect(await whoSees(coordination, asked, path, ['_entities', 0, 'programmeTags'])).toEqual([
      'person',
      'talent office',
      'conference office',
    ]);
  });
});

describe('不宜公开事项 restricted notices', () => {
  const shown = 'audience recipients { id } form noticeZh leaderCommentZh acknowledgedOn';
  const noticeTo = async (): Promise<Shape> =>
    await rowOf(
      coordination,
      sql`select id, recipient_ids[1] as recipient from disclosure_record where leader_comment_zh is not null and region_code = '430300' order by id limit 1`,
    );

  it('[D7] recipients, form, contents, the leader’s comment and its receipt are for sender and recipients', async () => {
    const { id, recipient } = (await noticeTo()) as { id: string; recipient: string };
    const [found] = await coordination.as(representative(recipient)).contributed('DisclosureRecord', [id], shown);
    expect(found).toEqual({
      audience: 'RESTRICTED',
      recipients: [{ id: recipient }],
      form: 'COPIED_DOCUMENT',
      noticeZh: expect.any(String),
      leaderCommentZh: expect.any(String),
      acknowledgedOn: '2026-10-31',
    });
  });

  it('[D7] on a record that is open to all nobody else can tell that there might be more', async () => {
    const open = `{ disclosureRecords(first: 1) { nodes { ${shown} } } }`;
    const told: unknown[] = [];
    for (const [name, viewer] of Object.entries(everybody({ region: '430300' }))) {
      const { data: found, extensions } = await coordination.ask<Shape>(open, {}, viewer);
      expect(found!['disclosureRecords'].nodes[0], name).toEqual({
        audience: 'PUBLIC',
        recipients: null,
        form: null,
        noticeZh: null,
        leaderCommentZh: null,
        acknowledgedOn: null,
      });
      told.push((extensions!['withheld'] as Shape[]).map(({ coordinate }) => coordinate));
    }
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it('[D17] a recipient who also reports to the province, and a machine of any department, get nothing', async () => {
    const { id, recipient } = (await noticeTo()) as { id: string; recipient: string };
    const viewers = [
      caller(['INSTITUTION_ADMIN', 'PROVINCIAL_INTEGRATOR'], { institutions: [recipient], regions: ['430000'] }),
      caller(['INSTITUTION_ADMIN', 'SYSTEM'], { institutions: [recipient], scopes: ['classified:read'], department: 'TALENT_OFFICE' }),
    ];
    for (const viewer of viewers) {
      const { data: found } = await coordination.ask<Shape>(
        byReference('DisclosureRecord', { id }).document,
        { of: [{ __typename: 'DisclosureRecord', id }] },
        viewer,
      );
      expect(found!['_entities']).toEqual([null]);
    }
  });
});
