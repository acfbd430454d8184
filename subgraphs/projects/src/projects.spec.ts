import { describe, expect, it } from 'vitest';
import { expectListAgrees, subgraphOfFile } from '@helix/local/testing';

const projects = subgraphOfFile('projects');

/** Every list of the root with the facets it counts. */
const lists: readonly (readonly [list: string, facets: readonly string[]])[] = [
  ['projects', ['kind', 'level', 'status', 'approvalYear', 'mechanism', 'technologyKind', 'chainId', 'cityCode', 'regionCode']],
  ['projectCalls', []],
  ['projectApplications', ['level', 'outcome', 'year']],
  ['challenges', ['mode', 'status', 'chainId', 'cityCode']],
  ['scenarios', ['sector', 'status']],
  ['platforms', ['kind', 'level', 'status', 'jointApplication', 'chainId', 'cityCode', 'regionCode']],
  ['makerspaceReports', []],
  ['instruments', ['openToPublic', 'ownerId', 'cityCode']],
  ['sharingRecords', ['status', 'userId']],
  ['constructionProjects', ['stage', 'isDelayed', 'cityCode']],
];

describe('projects 项目与平台', () => {
  it('migrations give exactly what the entities say', async () => {
    expect(await projects.subgraph.database.drift()).toBe('');
  });

  it.each(lists)('%s: the count is what a walk by cursor meets, and the sum of every facet', async (list, facets) => {
    await expectListAgrees(projects, { list, facets });
  });

  it.each(lists.map(([list]) => [list]))('%s: refuses a page of 101 and a cursor of another list', async (list) => {
    expect(await projects.refusal(`{ ${list}(first: 101) { totalCount } }`)).toBe('BAD_USER_INPUT');
    const other = list === 'projects' ? 'platforms' : 'projects';
    const { found } = await projects.data(`{ found: ${other}(first: 1) { edges { cursor } } }`);
    expect(await projects.refusal(`{ ${list}(first: 1, after: "${found.edges[0].cursor}") { nodes { id } } }`)).toBe('BAD_USER_INPUT');
  });

  it.each(['projects', 'platforms', 'challenges', 'instruments'])(
    '%s: a text search takes signs of SQL and of patterns as they are',
    async (list) => {
      for (const text of ['%', '_', String.raw`\\`, "' OR 1=1 --"]) {
        expect(await projects.counts(list, [`{ text: "${text}" }`]), text).toEqual([0]);
      }
    },
  );

  it('answers every contributed field of an unknown parent with nothing', async () => {
    const empty = { totalCount: 0, nodes: [] };
    const nothing = 'totalCount nodes { id }';
    const found = await projects.entities(
      [
        ...['Institution', 'Park', 'IndustryChain', 'IndustryCluster', 'Discipline', 'Talent', 'Team', 'DoctorPlacement', 'Demand'].map(
          (__typename) => ({ __typename, id: 'nobody' }),
        ),
        { __typename: 'Region', code: '659001' },
      ],
      `... on Institution { projects { ${nothing} } led: projects(role: LEAD) { totalCount } platforms { ${nothing} } instruments { ${nothing} }
          sharingProvided { ${nothing} } sharingUsed { ${nothing} } projectApplications { ${nothing} } challengesPosted { ${nothing} }
          bids { ${nothing} } projectFacts { jointProjects sharedInstrumentHours } }
        ... on Region { jointProjectShare(year: 2025) { numerator denominator share } platformsByKind { count } }
        ... on Park { platforms { ${nothing} } constructionProjects { ${nothing} } }
        ... on IndustryChain { projects { ${nothing} } platforms { ${nothing} } challenges { ${nothing} } }
        ... on IndustryCluster { serviceComplexes { id } }
        ... on Discipline { projects { ${nothing} } }
        ... on Talent { projectRoles { ${nothing} } bids { ${nothing} } }
        ... on Team { projects { ${nothing} } bids { ${nothing} } }
        ... on DoctorPlacement { projects { ${nothing} } }
        ... on Demand { challenge { id } project { id } }`,
    );
    expect(found).toEqual([
      {
        projects: empty,
        led: { totalCount: 0 },
        platforms: empty,
        instruments: empty,
        sharingProvided: empty,
        sharingUsed: empty,
        projectApplications: empty,
        challengesPosted: empty,
        bids: empty,
        projectFacts: { jointProjects: 0, sharedInstrumentHours: 0 },
      },
      { platforms: empty, constructionProjects: empty },
      { projects: empty, platforms: empty, challenges: empty },
      { serviceComplexes: [] },
      { projects: empty },
      { projectRoles: empty, bids: empty },
      { projects: empty, bids: empty },
      { projects: empty },
      { challenge: null, project: null },
      { jointProjectShare: { numerator: 0, denominator: 0, share: null }, platformsByKind: [] },
    ]);
  });

  it('answers references to entities it does not have with null', async () => {
    const typenames = [
      'Project',
      'ProjectCall',
      'ProjectApplication',
      'Challenge',
      'Bid',
      'Scenario',
      'Platform',
      'Instrument',
      'SharingRecord',
      'ConstructionProject',
    ];
    const references = typenames.map((__typename) => ({ __typename, id: 'nobody' }));
    expect(await projects.entities(references, '__typename')).toEqual(typenames.map(() => null));
  });
});
