import { beforeAll, describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer, type Department, type Role, type Viewer } from '@helix/service-kit/viewer';

/*
 * Who may see what of people, as 10.2 of the domain catalogue lists it. The audiences are written here as the list has them, not read from the
 * schema.
 */

const talent = subgraphOfFile('talent');

/** A researcher of Xiangtan, and somebody in the next office. */
const person = 'tal-xt-0001';
let employer: string;
let peer: string;

const caller = (roles: readonly Role[], bounds: Partial<Viewer> = {}): Viewer => ({
  ...publicViewer,
  subject: 'somebody',
  client: 'helix-pages',
  roles: ['PUBLIC', ...roles],
  reason: '核对人选',
  ...bounds,
});
const officer = (department: Department, regions = ['430300']): Viewer => caller(['BUREAU_OFFICER'], { department, regions });

/** One of each kind of caller, all of the city in which the person works, each with a stated reason. */
const callers = (): Readonly<Record<string, Viewer>> => ({
  public: publicViewer,
  person: caller(['RESEARCHER'], { talent: person }),
  peer: caller(['RESEARCHER'], { talent: peer }),
  employer: caller(['INSTITUTION_ADMIN'], { institutions: [employer] }),
  'another institution': caller(['INSTITUTION_ADMIN', 'ENTERPRISE_USER'], { institutions: ['uni-lz-01'] }),
  'talent office': officer('TALENT_OFFICE'),
  'human resources': officer('HUMAN_RESOURCES'),
  education: officer('EDUCATION'),
  industry: officer('INDUSTRY'),
  'science and technology': officer('SCIENCE_AND_TECHNOLOGY'),
  'technology market': officer('TECHNOLOGY_MARKET'),
  'development and reform': officer('DEVELOPMENT_AND_REFORM'),
  establishment: officer('ESTABLISHMENT'),
  finance: caller(['FINANCE_OFFICER'], { regions: ['430300'] }),
  statistics: caller(['STATISTICS_OFFICER'], { regions: ['430300'] }),
  county: caller(['COUNTY_OFFICER'], { regions: ['430300'] }),
  park: caller(['PARK_OFFICER'], { parks: ['park-xt-qixiang-zone'] }),
  'conference office': caller(['CONFERENCE_OFFICE'], { regions: ['430300'] }),
  'city leader': caller(['CITY_LEADER'], { regions: ['430300'] }),
  reviewer: caller(['EXPERT_REVIEWER'], { assignments: [person] }),
  evaluator: caller(['THIRD_PARTY_EVALUATOR'], { assignments: [person] }),
  integrator: caller(['PROVINCIAL_INTEGRATOR'], { regions: ['430000'], scopes: ['classified:read'] }),
  'talent office of another city': officer('TALENT_OFFICE', ['451000']),
  'human resources of another city': officer('HUMAN_RESOURCES', ['330400']),
  'talent office that also integrates': caller(['BUREAU_OFFICER', 'PROVINCIAL_INTEGRATOR'], {
    department: 'TALENT_OFFICE',
    regions: ['430300'],
  }),
});

/** What stands at a path of an answer. */
const at = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((within, step) => (within as Shape | null)?.[step], data);

/** Which callers get a value at the path; all others must get null and be told why. */
async function whoSees(document: string, path: readonly (string | number)[], variables = {}): Promise<string[]> {
  const seeing: string[] = [];
  for (const [name, viewer] of Object.entries(callers())) {
    const { data, errors, extensions } = await talent.ask<Shape>(document, variables, viewer);
    expect(errors, name).toBeUndefined();
    const withheld = ((extensions?.['withheld'] ?? []) as Shape[]).filter((each) => each['path'].join() === path.join());
    if (at(data, path) == null) expect(withheld, `${name} is told why`).toHaveLength(1);
    else expect(withheld, name).toEqual([]);
    if (at(data, path) != null) seeing.push(name);
  }
  return seeing;
}

beforeAll(async () => {
  const { talent: found } = await talent.data(`{ talent(id: "${person}") { employer { id } } }`);
  employer = found.employer.id;
  const colleagues = await talent.walk('talents', 'id', `{ employerId: ["${employer}"] }`);
  peer = colleagues.find(({ id }) => id !== person)!['id'];
});

describe('a person’s particulars 个人身份信息', () => {
  const those = ['person', 'employer', 'talent office', 'human resources'];

  it.each(['legalName', 'ageBand'])(
    '[D7] Talent.%s: the person, the employer, talent office and human resources of the place',
    async (field) => {
      expect(await whoSees(`{ talent(id: "${person}") { ${field} } }`, ['talent', field])).toEqual(those);
    },
  );

  it.each([
    ['list', `{ talents(first: 100, filter: { employerId: ["EMPLOYER"] }) { nodes { id legalName } } }`, ['talents', 'nodes']],
    ['edge', `{ talents(first: 100, filter: { employerId: ["EMPLOYER"] }) { edges { node { id legalName } } } }`, ['talents', 'edges']],
  ])('[D7] the same by %s', async (_, document, path) => {
    for (const [name, viewer] of Object.entries(callers())) {
      const { data } = await talent.ask<Shape>(document.replace('EMPLOYER', employer), {}, viewer);
      const rows = (at(data, path) as Shape[]).map((row) => row['node'] ?? row);
      expect(rows.find(({ id }) => id === person)!['legalName'] !== null, name).toBe(those.includes(name));
    }
  });

  it('[D7] the same by reference', async () => {
    const document = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Talent { legalName ageBand } } }`;
    const of = [{ __typename: 'Talent', id: person }];
    expect(await whoSees(document, ['_entities', 0, 'legalName'], { of })).toEqual(those);
    expect(await whoSees(document, ['_entities', 0, 'ageBand'], { of })).toEqual(those);
  });

  it('[D6] an inline fragment or an alias makes no difference', async () => {
    expect(await whoSees(`{ talent(id: "${person}") { ... on Talent { x: legalName } } }`, ['talent', 'x'])).toEqual(those);
  });

  it('[D7] an edge that leads back to the person makes no difference', async () => {
    const document = `{ talent(id: "${person}") { employments { talent { legalName } } } }`;
    expect(await whoSees(document, ['talent', 'employments', 0, 'talent', 'legalName'])).toEqual(those);
  });

  it('a legal name is shown to offices only for a stated reason; the person and the employer need none', async () => {
    const document = `{ talent(id: "${person}") { legalName } }`;
    const silent = async (name: string) => {
      const { data, extensions } = await talent.ask<Shape>(document, {}, { ...callers()[name]!, reason: null });
      return data!['talent']['legalName'] ?? (extensions!['withheld'] as Shape[])[0]!['code'];
    };
    expect(await silent('talent office')).toBe('REASON_REQUIRED');
    expect(await silent('person')).toBe(await silent('employer'));
  });

  it('what is public of a name is what the person consented to', async () => {
    const people = await talent
      .as(officer('TALENT_OFFICE', ['430300', '330000', '451000', '620000']))
      .walk('talents', 'displayName legalName');
    const open = people.filter(({ displayName }) => displayName !== null);
    expect(open.length).toBeLessThan(people.length);
    expect(people.every(({ displayName, legalName }) => displayName === null || displayName === legalName)).toBe(true);
  });

  it('[D9] age bands cannot be filtered or counted by the public, nor by an office beyond its region', async () => {
    const filtered = (region: string) => `{ talents(filter: { ageBand: [UNDER_35], ${region} }) { totalCount } }`;
    const byOffice = talent.as(officer('TALENT_OFFICE'));
    expect(await talent.refusal(filtered(''))).toBe('FORBIDDEN');
    expect(await talent.refusal(filtered('withinRegion: "430300"'))).toBe('FORBIDDEN');
    expect(await byOffice.refusal(filtered(''))).toBe('FORBIDDEN');
    expect(await byOffice.refusal(filtered('withinRegion: "620100"'))).toBe('FORBIDDEN');
    expect(await byOffice.refusal(filtered('withinRegion: "430302"'))).toBeUndefined();
    const counted = `{ talents(filter: { withinRegion: "430300" }) { totalCount facets { ageBand { count } } } }`;
    expect((await talent.ask<Shape>(counted)).data!['talents'].facets.ageBand).toBeNull();
    const { talents } = await byOffice.data(counted);
    expect(talents.facets.ageBand.reduce((sum: number, { count }: Shape) => sum + count, 0)).toBe(talents.totalCount);
  });

  it('[D5] nobody is called by an identity number, a phone number or a birth date: the graph has no field for them', () => {
    const names = Object.values(talent.subgraph.schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()) : [],
    );
    expect(names.filter((name) => /birth|phone|mobile|passport|identityN|idCard/i.test(name))).toEqual([]);
  });
});
