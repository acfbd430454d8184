import { sql, type RawBuilder } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { byReference, expectTold, type Path } from '@helix/local/testing-callers';
import type { Viewer } from '@helix/service-kit/viewer';
import { everybody, holds, rowOf } from './privacy.testing.ts';

// Rows of which the public sees some; who sees the others is written here as 10.2 of the domain catalogue lists it.
const coordination = subgraphOfFile('coordination');
const { data } = coordination;

/** Rows of which the public sees some: how one that it does not see is found, and who does see it. */
interface Kind {
  readonly type: string;
  readonly what: string;
  readonly list: string;
  readonly facet: string;
  /** A hidden row with its `region`, its `id` and whatever the rest needs. */
  readonly hidden: RawBuilder<unknown>;
  /** A filter that only rows like it meet. */
  readonly filter: (row: Shape) => string;
  /** By their parts in it: those who see the row, then those who do not although they have to do with it. */
  readonly parts: (row: Shape) => Readonly<Record<string, string>>;
  readonly edges: (row: Shape) => Readonly<Record<string, Path>>;
  readonly to: readonly string[];
}

const day = (column: string): RawBuilder<unknown> => sql`${sql.ref(column)}::text`;

const kinds: readonly Kind[] = [
  {
    type: 'Issue',
    what: 'an issue that is not published: the firm about its own issue, leader, office, responsible unit',
    list: 'issues',
    facet: 'status',
    hidden: sql`select id, region_code as region, status, raised_by_id as raiser, owner_id as owner from issue
      where published_on is null and status = 'IN_WORK' and region_code = '430300' order by id limit 1`,
    filter: ({ status, owner }) => `{ status: [${status}], ownerId: ["${owner}"] }`,
    parts: ({ raiser, owner }) => ({ raiser, owner }),
    edges: ({ id, owner }) => ({
      'list of the unit': byReference('Institution', { id: owner }, 'issues(first: 100) { nodes { id } }', ({ issues }) =>
        holds(id)(issues),
      ),
    }),
    to: ['conference office', 'city leader', 'raiser', 'owner'],
  },
  {
    type: 'CooperationAssessment',
    what: 'a ranking draft: office and evaluator, not who is ranked',
    list: 'cooperationAssessments',
    facet: 'year',
    hidden: sql`select id, region_code as region, year, subject_id as ranked, evaluator_id as scorer from cooperation_assessment
      where published_on is null and subject_type = 'Institution' and region_code = '430300' and subject_id like 'uni-%' order by id limit 1`,
    filter: ({ year, ranked }) => `{ year: [${year}], subjectId: ["${ranked}"] }`,
    parts: ({ scorer, ranked }) => ({ scorer, ranked }),
    edges: ({ id, ranked }) => ({
      'list of the ranked': byReference('Institution', { id: ranked }, 'assessments(first: 100) { nodes { id } }', ({ assessments }) =>
        holds(id)(assessments),
      ),
    }),
    to: ['conference office', 'city leader', 'scorer'],
  },
  {
    type: 'FastTrackCase',
    what: 'a case before it is made known: office, leader, members of the conference, who proposed it and who looks after it',
    list: 'fastTrackCases',
    facet: 'status',
    hidden: sql`select t.id, t.region_code as region, t.status, t.proposed_by_id as proposer, t.liaison_unit_id as "liaisonUnit", t.subject_id as project,
        s.institution_id as member from fast_track_case t, body_membership s
      where t.published_on is null and t.subject_type = 'Project' and t.status = 'ACCEPTED' and t.liaison_unit_id is not null
        and s.body_id = 'body-xt-joint-conference' and s.institution_id not in (t.proposed_by_id, t.liaison_unit_id) order by t.id, s.id limit 1`,
    filter: ({ status, region }) => `{ status: [${status}], regionCode: ["${region}"] }`,
    parts: ({ proposer, liaisonUnit, member }) => ({ proposer, liaisonUnit, member }),
    edges: ({ id, project }) => ({
      'case of the project': byReference(
        'Project',
        { id: project },
        'fastTrackCase { id }',
        ({ fastTrackCase }) => fastTrackCase?.id === id,
      ),
    }),
    to: ['conference office', 'city leader', 'proposer', 'liaisonUnit', 'member'],
  },
  {
    type: 'CaseDecision',
    what: 'a decision before it is made known: office, leader and the body that took it',
    list: 'caseDecisions',
    facet: 'decidingKind',
    hidden: sql`select t.id, t.region_code as region, t.chain_id as chain, ${day('t.decided_on')} as on, s.institution_id as member from case_decision t
      join body_membership s on s.body_id = t.body_id where t.published_on is null order by t.id, s.id limit 1`,
    filter: ({ chain, on }) => `{ chainId: ["${chain}"], decidedOn: { from: "${on}", to: "${on}" } }`,
    parts: ({ member }) => ({ member }),
    edges: ({ id, chain }) => ({
      'list of the chain': byReference('IndustryChain', { id: chain }, 'caseDecisions(first: 100) { nodes { id } }', ({ caseDecisions }) =>
        holds(id)(caseDecisions),
      ),
    }),
    to: ['conference office', 'city leader', 'member'],
  },
  {
    type: 'ExpertConsultation',
    what: 'a consultation before it is made known: the experts named, who asks, the office',
    list: 'expertConsultations',
    facet: 'status',
    hidden: sql`select t.id, t.region_code as region, ${day('t.requested_on')} as on, t.requested_by_id as requester, e.talent_id as person
      from expert_consultation t join consulted_expert e on e.consultation_id = t.id
      where t.published_on is null and t.region_code = '620100' order by t.id, e.id limit 1`,
    filter: ({ region, on }) => `{ regionCode: ["${region}"], requestedOn: { from: "${on}", to: "${on}" } }`,
    parts: ({ requester }) => ({ requester }),
    edges: () => ({}),
    to: ['person', 'conference office', 'requester'],
  },
  {
    type: 'IndicatorObservation',
    what: 'a figure before it is published: statistics and the office',
    list: 'indicatorObservations',
    facet: 'statYear',
    hidden: sql`select id, region_code as region, stat_year as year, indicator_code as code from indicator_observation
      where status <> 'PUBLISHED' and region_code = '430300' order by id limit 1`,
    filter: ({ region, year, code }) => `{ regionCode: ["${region}"], statYear: ${year}, indicatorCode: ["${code}"] }`,
    parts: () => ({}),
    edges: ({ id, region, code }) => ({
      'list of the region': byReference(
        'Region',
        { code: region },
        'observations(filter: { statYear: 2026 }, first: 100) { nodes { id } }',
        (found) => holds(id)(found['observations']),
      ),
      'list of the indicator': byReference(
        'Indicator',
        { code },
        'observations(filter: { statYear: 2026 }, first: 100) { nodes { id } }',
        ({ observations }) => holds(id)(observations),
      ),
    }),
    to: ['statistics', 'conference office'],
  },
  {
    type: 'DisclosureRecord',
    what: 'a restricted notice: its sender and the recipients it names, no office and no leader',
    list: 'disclosureRecords',
    facet: 'kind',
    hidden: sql`select id, region_code as region, publisher_id as sender, recipient_ids[1] as recipient, subject_id as project from disclosure_record
      where audience = 'RESTRICTED' and region_code = '430300' order by id limit 1`,
    filter: ({ region }) => `{ kind: [ADMINISTRATION], regionCode: ["${region}"] }`,
    parts: ({ sender, recipient }) => ({ sender, recipient }),
    edges: ({ id, project }) => ({
      'disclosures of the project': byReference('Project', { id: project }, 'disclosures { id }', ({ disclosures }) =>
        holds(id)({ nodes: disclosures }),
      ),
    }),
    to: ['sender', 'recipient'],
  },
  ...['DRAFTED', 'NOT_PUBLIC'].flatMap((state): Kind[] => [
    {
      type: 'PolicyDocument',
      what: `a document that is ${state}: its issuer, members of the conference, office, leader`,
      list: 'policyDocuments',
      facet: 'kind',
      hidden: sql`select t.id, t.region_code as region, t.issuer_id as issuer, s.institution_id as member from policy_document t, body_membership s
        where ${state} in (t.status, t.publication_class) and t.region_code = '430300' and s.body_id = 'body-xt-joint-conference'
          and s.institution_id like 'uni-%' order by s.id limit 1`,
      filter: ({ region }) => `{ kind: [IMPLEMENTING_RULES], regionCode: ["${region}"] }`,
      parts: ({ issuer, member }) => ({ issuer, member }),
      edges: ({ id }) => ({
        'by id': { document: `{ policyDocument(id: "${id}") { id } }`, tells: ({ policyDocument }) => policyDocument !== null },
        'by its clause': byReference('PolicyClause', { id: `${id}-1` }, 'document { id }'),
      }),
      to: ['conference office', 'city leader', 'issuer', 'member'],
    },
    {
      type: 'PolicyClause',
      what: `a clause of a document that is ${state}: as its document`,
      list: 'policyClauses',
      facet: 'documentId',
      hidden: sql`select t.id || '-1' as id, t.id as document, t.region_code as region, t.issuer_id as issuer from policy_document t
        where ${state} in (t.status, t.publication_class) and t.region_code = '430300'`,
      filter: ({ document }) => `{ documentId: ["${document}"] }`,
      parts: ({ issuer }) => ({ issuer }),
      edges: ({ id, document }) => ({
        'by id': { document: `{ policyClause(id: "${id}") { id } }`, tells: ({ policyClause }) => policyClause !== null },
        'by a word of its text': {
          document: `{ policyClauses(filter: { text: "${state === 'DRAFTED' ? '百分之十五' : '不对外公布'}" }) { nodes { id } totalCount } }`,
          tells: ({ policyClauses }) => holds(id)(policyClauses),
        },
        'list of the document': byReference('PolicyDocument', { id: document }, 'clauses { nodes { id } }'),
        'clause of an instrument': byReference(
          'PolicyInstrument',
          { code: 'PI-X', clauseId: id },
          'clause { id } adoptionStatus',
          ({ clause, adoptionStatus }) => clause !== null || adoptionStatus !== null,
        ),
      }),
      to: ['conference office', 'city leader', 'issuer'],
    },
  ]),
];

describe.each(kinds)('$type: $what', (kind) => {
  const { type, list, facet, to } = kind;
  let row: Shape;
  beforeAll(async () => {
    row = await rowOf(coordination, kind.hidden);
  });
  const callers = () => everybody({ region: row['region'], ...(row['person'] ? { person: row['person'] } : {}) }, kind.parts(row));

  it('[D6] [D7] [D8] list, edges of the list, count, facet, reference and the edges of others tell the same callers', async () => {
    const { id } = row as { id: string };
    const asked = `${list}(first: 100, filter: ${kind.filter(row)})`;
    const paths: Record<string, Path> = {
      reference: byReference(type, { id }),
      list: { document: `{ found: ${asked} { nodes { id } } }`, tells: ({ found }) => holds(id)(found) },
      'edges of the list': {
        document: `{ found: ${asked} { edges { node { ... on ${type} { x: id } } } } }`,
        tells: ({ found }) => found.edges.some(({ node }: Shape) => node.x === id),
      },
      count: { document: `{ found: ${asked} { totalCount } }`, tells: ({ found }) => found.totalCount > 0 },
      page: { document: `{ found: ${asked} { pageInfo { startCursor } } }`, tells: ({ found }) => found.pageInfo.startCursor !== null },
      facet: { document: `{ found: ${asked} { facets { ${facet} { count } } } }`, tells: ({ found }) => found.facets[facet].length > 0 },
      ...kind.edges(row),
    };
    await expectTold(coordination, callers(), paths, to);
  });

  it('[D8] without a filter, counts and facets of those who do not see it are those of the open rows', async () => {
    const counted = `{ found: ${list} { totalCount facets { ${facet} { value count } } } }`;
    const open = await data(counted);
    for (const [name, viewer] of Object.entries(callers()))
      if (/^(public|peer|another .*|county|panel|evaluator|integrator)$/.test(name))
        expect(await coordination.as(viewer).data(counted), name).toEqual(open);
  });

  it('[H8] a hidden row and a missing one answer alike', async () => {
    const asked = (id: string, viewer: Viewer) =>
      coordination.ask(
        `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { id } } }`,
        { of: [{ __typename: type, id }] },
        viewer,
      );
    for (const [name, viewer] of Object.entries(callers()))
      if (!to.includes(name)) expect(await asked(row['id'], viewer), name).toEqual(await asked('no-such-record', viewer));
  });
});

describe('访问日志 the access log', () => {
  it('accounts for an office that reads an issue which is not published, not for the firm that raised it, nor for what is published', async () => {
    const issue = await rowOf(
      coordination,
      sql`select id, raised_by_id as raiser from issue where published_on is null and region_code = '430300' order by id limit 1`,
    );
    const published = await rowOf(
      coordination,
      sql`select id from issue where published_on is not null and region_code = '430300' order by id limit 1`,
    );
    const callers = everybody({ region: '430300' }, { raiser: issue['raiser'] });
    const logged = async (name: string, id: string): Promise<number> => {
      const count = sql`select count(*)::int as n from helix.access_log where entity = 'Issue' and outcome = 'READ' and ${id} = any(keys)`;
      const { n } = await rowOf(coordination, count);
      await coordination.as(callers[name]!).contributed('Issue', [id], 'id titleZh');
      return (await rowOf(coordination, count))['n'] - n;
    };
    expect(await logged('conference office', issue['id'])).toBe(1);
    expect(await logged('raiser', issue['id'])).toBe(0);
    expect(await logged('conference office', published['id'])).toBe(0);
  });
});
