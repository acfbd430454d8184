import { beforeAll, describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { everywhere, officer } from './callers.testing.ts';
import { callersAround, sceneOf, whoFinds, whoSees, type Scene } from './privacy.testing.ts';

/*
 * Who may see what of people, as 10.2 of the domain catalogue lists it. The audiences are written here as the list has them, not read from the
 * schema.
 */

const talent = subgraphOfFile('talent');
/** Sees all rows of all regions, so that specifications find what to ask for. */
const office = talent.as(everywhere);

/** 10.2: the person, employer and host about their own people, talent office and human resources. */
const particularsTo = ['person', 'employer', 'talent office', 'human resources'];

describe('a person’s particulars 个人身份信息', () => {
  const person = 'tal-xt-0001';
  let scene: Scene;
  const callers = () => callersAround(scene);
  beforeAll(async () => {
    scene = await sceneOf(office, person, '430300', '451000');
  });

  it.each(['legalName', 'ageBand', 'gender', 'nationality'])('[D7] Talent.%s by query', async (field) => {
    expect(await whoSees(talent, callers(), `{ talent(id: "${person}") { ${field} } }`, ['talent', field])).toEqual(particularsTo);
  });

  it('[D7] by list, edge, reference, ORCID and an edge that leads back', async () => {
    const nodes = `{ talents(first: 100, filter: { employerId: ["${scene.institutions['employer']}"] }) { nodes { id } } }`;
    const place = (await talent.data(nodes)).talents.nodes.findIndex(({ id }: Shape) => id === person);
    const list = nodes.replace('{ id }', '{ legalName ageBand }');
    const reference = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Talent { legalName ageBand } } }`;
    for (const field of ['legalName', 'ageBand']) {
      expect(await whoSees(talent, callers(), list, ['talents', 'nodes', place, field])).toEqual(particularsTo);
      expect(
        await whoSees(talent, callers(), list.replace('nodes {', 'edges { node {').replace('} } }', '} } } }'), [
          'talents',
          'edges',
          place,
          'node',
          field,
        ]),
      ).toEqual(particularsTo);
      const of = [{ __typename: 'Talent', id: person }];
      expect(await whoSees(talent, callers(), reference, ['_entities', 0, field], { of })).toEqual(particularsTo);
      const back = `{ talent(id: "${person}") { employments { endsOn talent { ${field} } } } }`;
      expect((await whoSees(talent, callers(), back, ['talent', 'employments', 0, 'talent', field])).toSorted()).toEqual(
        particularsTo.toSorted(),
      );
    }
  });

  it('[D6] by inline fragment and alias', async () => {
    const document = `{ talent(id: "${person}") { ... on Talent { x: legalName } } }`;
    expect(await whoSees(talent, callers(), document, ['talent', 'x'])).toEqual(particularsTo);
  });

  it('a legal name is shown to offices only for a stated reason; the person and the employer need none', async () => {
    const silent = async (name: string) => {
      const { data, extensions } = await talent.ask<Shape>(
        `{ talent(id: "${person}") { legalName } }`,
        {},
        { ...callers()[name]!, reason: null },
      );
      return data!['talent']['legalName'] ?? (extensions!['withheld'] as Shape[])[0]!['code'];
    };
    expect(await silent('talent office')).toBe('REASON_REQUIRED');
    expect(await silent('human resources')).toBe('REASON_REQUIRED');
    expect(await silent('person')).toBe(await silent('employer'));
    expect(await silent('person')).not.toBe('REASON_REQUIRED');
  });

  it('[D17] a role that is excluded outweighs one that may see', async () => {
    const { extensions } = await talent.ask<Shape>(
      `{ talent(id: "${person}") { gender } }`,
      {},
      callers()['a talent office that integrates too'],
    );
    expect((extensions!['withheld'] as Shape[])[0]).toMatchObject({ code: 'ROLE_EXCLUDED', class: 'PERSONAL_IDENTIFYING' });
  });

  it('what is public of a name is what the person consented to', async () => {
    const people = await office.walk('talents', 'displayName legalName');
    const open = people.filter(({ displayName }) => displayName !== null);
    expect(open.length).toBeLessThan(people.length);
    expect(people.every(({ displayName, legalName }) => displayName === null || displayName === legalName)).toBe(true);
  });

  it('an ORCID iD names its holder: it is public, and finds the record, with consent only', async () => {
    const stored = (await talent.subgraph
      .requestFor(everywhere)
      .em.execute(`select id, orcid, name_consent_on is not null as named from talent where orcid is not null order by id`)) as Shape[];
    const shown = new Map((await talent.walk('talents', 'id orcid')).map(({ id, orcid }) => [id, orcid]));
    for (const { id, orcid, named } of stored) expect(shown.get(id), id).toBe(named ? orcid : null);
    const find = (reader: typeof talent, orcid: string) => reader.contributed('Talent', [orcid], 'id', 'orcid');
    const unnamed = stored.find(({ id, named }) => !named && /^tal-xt/.test(id))!;
    const one = stored.find(({ named }) => named)!;
    expect(await find(talent, one['orcid'])).toEqual([{ id: one['id'] }]);
    expect(await find(talent, unnamed['orcid'])).toEqual([null]);
    expect(await find(talent.as(officer('TALENT_OFFICE')), unnamed['orcid'])).toEqual([{ id: unnamed['id'] }]);
    expect(await find(talent.as(officer('TALENT_OFFICE', ['110000'])), unnamed['orcid'])).toEqual([null]);
  });

  it('[D9] age bands cannot be filtered or counted by the public, nor by an office beyond its region', async () => {
    const filtered = (region: string) => `{ talents(filter: { ageBand: [UNDER_35], ${region} }) { totalCount } }`;
    const xiangtan = talent.as(officer('TALENT_OFFICE'));
    expect(await talent.refusal(filtered(''))).toBe('FORBIDDEN');
    expect(await talent.refusal(filtered('withinRegion: "430300"'))).toBe('FORBIDDEN');
    expect(await xiangtan.refusal(filtered(''))).toBe('FORBIDDEN');
    expect(await xiangtan.refusal(filtered('withinRegion: "620100"'))).toBe('FORBIDDEN');
    expect(await xiangtan.refusal(filtered('withinRegion: "430302"'))).toBeUndefined();
    const counted = `{ talents(filter: { withinRegion: "430300" }) { totalCount facets { ageBand { count } } } }`;
    expect((await talent.data(counted)).talents.facets.ageBand).toBeNull();
    const { talents } = await xiangtan.data(counted);
    expect(talents.facets.ageBand.reduce((sum: number, { count }: Shape) => sum + count, 0)).toBe(talents.totalCount);
  });

  it('the category of young talents does not tell the age band', async () => {
    const people = await office.walk('talents', 'ageBand categories');
    const bands = (isYoung: boolean) =>
      new Set(people.filter(({ categories }) => categories.includes('YOUNG') === isYoung).map(({ ageBand }) => ageBand));
    expect(bands(true).size).toBeGreaterThan(2);
    expect(bands(false)).toContain('UNDER_35');
  });

  it('nobody is known by an identity number, a phone number, a passport or a birth date: the graph has no field for them', () => {
    const names = Object.values(talent.subgraph.schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()) : [],
    );
    expect(names.filter((name) => /birth|phone|mobile|passport|identityN|idCard|permitN/i.test(name))).toEqual([]);
  });
});

describe('hosts 接收单位 see those who work for them as employers do', () => {
  const nameFor = async (person: string, institution: string) => {
    const viewer = callersAround({ person, peer: person, institutions: { host: institution }, region: '430300', elsewhere: '110000' })[
      'host'
    ];
    return (await talent.as(viewer!).ask<Shape>(`{ talent(id: "${person}") { legalName } }`)).data!['talent'].legalName;
  };

  it.each([
    ['secondments', '{ status: [ON_DUTY] }', 'hostInstitution'],
    ['partTimeAppointments', '{ status: [ACTIVE] }', 'host'],
    ['doctorPlacements', '{ inPostOn: "2026-11-22" }', 'enterprise'],
    ['commissionerAssignments', '{ status: [SERVING] }', 'enterprise'],
    ['appointments', '{ status: [ACTIVE] }', 'host'],
  ])('%s %s: the %s, while it lasts', async (list, filter, host) => {
    const today = '2026-11-22';
    const rows = await office.walk(list, `talent { id } ${host} { id } ${list === 'doctorPlacements' ? '' : 'startsOn endsOn'}`, filter);
    const row = rows.find(({ startsOn = today, endsOn = null }) => startsOn <= today && (endsOn === null || endsOn >= today));
    expect(await nameFor(row!['talent'].id, row![host].id)).toEqual(expect.any(String));
  });

  it('no longer once it is over', async () => {
    const [placement] = await office.walk('doctorPlacements', 'talent { id employer { id } } enterprise { id }', '{ status: [EXITED] }');
    const stillThere = placement!['talent'].employer.id === placement!['enterprise'].id;
    expect((await nameFor(placement!['talent'].id, placement!['enterprise'].id)) !== null).toBe(stillThere);
    const past = (await office.walk('partTimeAppointments', 'talent { id } host { id }', '{ status: [ENDED] }')).slice(0, 12);
    const seen = await Promise.all(past.map((row) => nameFor(row['talent'].id, row['host'].id)));
    expect(seen).toContain(null);
  });
});

describe('employment history 任职经历', () => {
  let scene: Scene;
  let past: Shape;
  beforeAll(async () => {
    const people = await office.walk(
      'talents',
      'id employer { id } employments { id endsOn institution { id } region { code } }',
      '{ withinRegion: "430300", employerSector: [UNIVERSITY, INDUSTRY] }',
    );
    const person = people.find(({ employments, employer }) =>
      employments.some(({ endsOn, institution }: Shape) => endsOn !== null && institution.id !== employer.id),
    )!;
    past = person['employments'].find(({ endsOn }: Shape) => endsOn !== null);
    scene = await sceneOf(office, person['id'], '430300', '110000');
    scene = { ...scene, institutions: { ...scene.institutions, 'former employer': past['institution'].id } };
  });

  it('[D7] past posts: the person, present and former employer, talent office and human resources', async () => {
    const to = ['person', 'employer', 'former employer', 'talent office', 'human resources'];
    const callers = callersAround(scene);
    const document = `{ talent(id: "${scene.person}") { employments { id } } }`;
    expect(await whoFinds(talent, callers, past['id'], async (reader) => (await reader.data(document)).talent.employments)).toEqual(to);
    expect(await whoFinds(talent, callers, past['id'], (reader) => reader.contributed('Employment', [past['id']], 'id'))).toEqual(to);
  });

  it('the public sees present posts alone', async () => {
    const people = await talent.walk('talents', 'employments { endsOn }');
    expect(people.every(({ employments }) => employments.length > 0 && employments.every(({ endsOn }: Shape) => endsOn === null))).toBe(
      true,
    );
  });
});

describe('foreigners 外国人员', () => {
  const permitsTo = ['talent office', 'human resources', 'science and technology'];
  let scene: Scene;
  let permit: Shape;
  beforeAll(async () => {
    const permits = await office.walk('foreignWorkPermits', 'id kind status talent { id nationality }', '{ withinRegion: "330600" }');
    permit = permits.find(({ status }) => status === 'ISSUED')!;
    expect(permits.every(({ talent: { nationality } }) => nationality !== 'CN')).toBe(true);
    scene = await sceneOf(office, permit['talent'].id, '330600', '110000');
  });

  it('[D7] permits: the responsible officers only, not even the person or the employer', async () => {
    const callers = callersAround(scene);
    const document = `{ talent(id: "${scene.person}") { workPermits { kind validTo } } }`;
    expect(await whoSees(talent, callers, document, ['talent', 'workPermits'])).toEqual(permitsTo);
    expect(await whoFinds(talent, callers, permit['id'], (reader) => reader.walk('foreignWorkPermits'))).toEqual(permitsTo);
    expect(
      await whoFinds(talent, callers, permit['id'], (reader) => reader.contributed('ForeignWorkPermit', [permit['id']], 'id kind')),
    ).toEqual(permitsTo);
  });

  it('[D9] whether somebody has a permit cannot be told from an empty list', async () => {
    const { data } = await talent.ask<Shape>(
      `{ a: talent(id: "${scene.person}") { workPermits { id } } b: talent(id: "tal-xt-0001") { workPermits { id } } }`,
    );
    expect(data).toEqual({ a: { workPermits: null }, b: { workPermits: null } });
  });

  it('[D8] nothing is counted for the public', async () => {
    expect((await talent.data('{ foreignWorkPermits { totalCount nodes { id } } }')).foreignWorkPermits).toEqual({
      totalCount: 0,
      nodes: [],
    });
    expect(await talent.refusal('{ foreignWorkPermits(filter: { kind: [CLASS_A] }) { totalCount } }')).toBe('FORBIDDEN');
  });
});

describe('doctors in enterprises 博士进企业', () => {
  let placement: Shape;
  let exited: Shape;
  const around = async ({ talent: { id }, university, enterprise }: Shape): Promise<ReturnType<typeof callersAround>> =>
    callersAround({
      ...(await sceneOf(office, id, '330400', '430300')),
      institutions: { college: university.id, enterprise: enterprise.id },
    });
  beforeAll(async () => {
    const selection =
      'id status talent { id } university { id } enterprise { id } assessments { id year by result } entitlements { id kind }';
    const rows = await office.walk('doctorPlacements', selection, '{ withinRegion: "330400" }');
    placement = rows.find(
      ({ status, assessments, entitlements }) =>
        status !== 'EXITED' && assessments.length > 0 && entitlements.some(({ kind }: Shape) => kind === 'CHILD_SCHOOLING'),
    )!;
    exited = rows.find(({ status }) => status === 'EXITED')!;
  });
  const ask = (id: string, selection: string): string => `{ doctorPlacement(id: "${id}") { ${selection} } }`;

  it('assessments: the person, the two sides that assess, the talent office; never peers', async () => {
    const document = ask(placement['id'], 'assessments { year by result horizontalProjects }');
    const callers = await around(placement);
    const to = ['person', 'college', 'enterprise', 'talent office'];
    expect(await whoSees(talent, callers, document, ['doctorPlacement', 'assessments'])).toEqual(to);
    const [{ id }] = placement['assessments'];
    expect(await whoFinds(talent, callers, id, (reader) => reader.contributed('TalentAssessment', [id], 'id result'))).toEqual(to);
    for (const name of to) {
      const { doctorPlacement } = await talent.as(callers[name]!).data(document);
      for (const value of Object.values(doctorPlacement.assessments[0])) expect(value, name).not.toBeNull();
    }
  });

  it('why a doctor left: the person, college and enterprise, the talent office', async () => {
    const callers = await around(exited);
    const to = ['person', 'college', 'enterprise', 'talent office'];
    expect(await whoSees(talent, callers, ask(exited['id'], 'exitReason'), ['doctorPlacement', 'exitReason'])).toEqual(to);
    const nodes = await talent.as(callers['human resources']!).data('{ doctorPlacements(first: 100) { nodes { exitReason } } }');
    expect(nodes.doctorPlacements.nodes.every(({ exitReason }: Shape) => exitReason === null)).toBe(true);
  });

  const entitlementsTo = ['person', 'college', 'enterprise', 'talent office', 'human resources', 'education'];
  it('entitlements: the person, college and enterprise, talent office, human resources, and education', async () => {
    const callers = await around(placement);
    const document = ask(placement['id'], 'entitlements { id kind status }');
    expect(await whoSees(talent, callers, document, ['doctorPlacement', 'entitlements'])).toEqual(entitlementsTo);
    const ofPerson = `{ talent(id: "${placement['talent'].id}") { entitlements { id kind status } } }`;
    expect(await whoSees(talent, callers, ofPerson, ['talent', 'entitlements'])).toEqual(entitlementsTo);
    const undecided = ask(placement['id'], 'undecidedEntitlements');
    expect(await whoSees(talent, callers, undecided, ['doctorPlacement', 'undecidedEntitlements'])).toEqual(
      entitlementsTo.filter((name) => name !== 'education'),
    );
  });

  it('[D7] the education bureau sees those of schooling and nursery alone, by every path', async () => {
    const callers = await around(placement);
    const education = talent.as(callers['education']!);
    const { talent: person, doctorPlacement } = await education.data(
      `{ talent(id: "${placement['talent'].id}") { entitlements { kind } } doctorPlacement(id: "${placement['id']}") { entitlements { kind } } }`,
    );
    for (const { entitlements } of [person, doctorPlacement]) {
      expect(entitlements.length).toBeGreaterThan(0);
      expect(entitlements.filter(({ kind }: Shape) => !/^CHILD/.test(kind))).toEqual([]);
    }
    for (const { id, kind } of placement['entitlements']) {
      const expected = entitlementsTo.filter((name) => name !== 'education' || /^CHILD/.test(kind));
      expect(await whoFinds(talent, callers, id, (reader) => reader.contributed('Entitlement', [id], 'id kind status'))).toEqual(expected);
    }
  });

  it('[H8] to the public an entitlement is as if it were not there', async () => {
    const [{ id }] = placement['entitlements'];
    expect(await talent.contributed('Entitlement', [id, 'unknown'], 'id')).toEqual([null, null]);
  });
});

describe('secondments 挂职 as they were assessed', () => {
  it('the person, home and host, the talent office', async () => {
    const rows = await office.walk(
      'secondments',
      'id assessment talent { id } homeInstitution { id } hostInstitution { id }',
      '{ withinRegion: "430300" }',
    );
    const { id, talent: person, homeInstitution, hostInstitution } = rows.find(({ assessment }) => assessment !== null)!;
    const scene = {
      ...(await sceneOf(office, person.id, '430300', '110000')),
      institutions: { home: homeInstitution.id, host: hostInstitution.id },
    };
    const document = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Secondment { assessment } } }`;
    const variables = { of: [{ __typename: 'Secondment', id }] };
    expect(await whoSees(talent, callersAround(scene), document, ['_entities', 0, 'assessment'], variables)).toEqual([
      'person',
      'home',
      'host',
      'talent office',
    ]);
  });
});

describe('part-time appointments 兼职', () => {
  let scene: Scene;
  let id: string;
  beforeAll(async () => {
    const rows = await office.walk(
      'partTimeAppointments',
      'id status isPaid consentOn talent { id } employer { id } host { id }',
      '{ withinRegion: "430300" }',
    );
    const paid = rows.find(({ status, isPaid, consentOn }) => status === 'ENDED' && isPaid && consentOn !== null)!;
    ({ id } = paid as { id: string });
    scene = {
      ...(await sceneOf(office, paid['talent'].id, '430300', '110000')),
      institutions: { employer: paid['employer'].id, host: paid['host'].id },
    };
  });

  it.each([
    ['pay { yearlyAmount { yuan } }', ['pay', 'yearlyAmount'], ['person', 'host', 'talent office', 'finance']],
    ['isPaid', ['isPaid'], ['person', 'employer', 'host', 'talent office', 'finance']],
    ['consentOn', ['consentOn'], ['person', 'employer', 'host', 'talent office']],
    ['dutiesFulfilled', ['dutiesFulfilled'], ['person', 'employer', 'host', 'talent office']],
    ['violations', ['violations'], ['person', 'employer', 'host', 'talent office']],
  ])('%s', async (selection, path, to) => {
    const document = `query($of: [_Any!]!) { _entities(representations: $of) { ... on PartTimeAppointment { ${selection} } } }`;
    const variables = { of: [{ __typename: 'PartTimeAppointment', id }] };
    expect(await whoSees(talent, callersAround(scene), document, ['_entities', 0, ...path], variables)).toEqual(to);
  });

  it.each(['isCompliant: false', 'hasConsent: false', 'isPaid: true'])('[D9] { %s } is no way to tell', async (filter) => {
    const callers = callersAround(scene);
    const counted = (region = '') => `{ partTimeAppointments(filter: { ${filter} ${region} }) { totalCount } }`;
    const xiangtan = 'withinRegion: "430300"';
    for (const name of ['public', 'person', 'peer', 'employer', 'host', 'integrator', 'human resources'])
      expect(await talent.as(callers[name]!).refusal(counted(xiangtan)), name).toBe('FORBIDDEN');
    const talentOffice = talent.as(callers['talent office']!);
    expect(await talentOffice.refusal(counted())).toBe('FORBIDDEN');
    expect(await talentOffice.refusal(counted(xiangtan))).toBeUndefined();
  });
});

describe('expert pools 专家库', () => {
  it('[10.3] who sits in a pool is public with consent only; the count of a large pool is public all the same', async () => {
    const selection = 'members(first: 100) { totalCount nodes { id talent { displayName } } facets { field { count } } } memberCount';
    const pools = await talent.walk('expertPools', `id ${selection}`);
    const known = await office.walk('expertPools', `id ${selection}`);
    for (const [place, { members, memberCount }] of pools.entries()) {
      expect(members.nodes.every(({ talent: { displayName } }: Shape) => displayName !== null)).toBe(true);
      expect(members.facets.field.reduce((sum: number, { count }: Shape) => sum + count, 0)).toBe(members.totalCount);
      expect(members.totalCount).toBeLessThan(known[place]!['members'].totalCount);
      expect(memberCount).toBe(known[place]!['members'].totalCount);
    }
  });

  it('[D7] a member without consent: the person, the employer, the body that runs the pool, talent office and human resources', async () => {
    const [pool] = await office.walk(
      'expertPools',
      'host { id } members(first: 100) { nodes { id talent { id displayName employer { id } } } }',
      '{ withinRegion: "430300" }',
    );
    const { id, talent: person } = pool!['members'].nodes.find((member: Shape) => member['talent'].displayName === null);
    const scene = await sceneOf(office, person.id, '430300', '110000');
    const callers = callersAround({ ...scene, institutions: { ...scene.institutions, 'pool’s host': pool!['host'].id } });
    const to = ['person', 'employer', 'pool’s host', 'talent office', 'human resources'];
    expect(await whoFinds(talent, callers, id, (reader) => reader.contributed('ExpertMembership', [id], 'id'))).toEqual(to);
    const document = `{ talent(id: "${person.id}") { expertMemberships { id } } }`;
    expect(await whoFinds(talent, callers, id, async (reader) => (await reader.data(document)).talent.expertMemberships)).toEqual(to);
  });

  it('[D7] an expert who declined or did not consent is matched to no demand in public', async () => {
    const demands = Array.from({ length: 40 }, (_, index) => `dem-xt-${String(index + 1).padStart(4, '0')}`);
    const selection = 'expertsMatched { id status talent { id displayName } }';
    const open = (await talent.contributed('Demand', demands, selection)).flatMap(({ expertsMatched }) => expertsMatched);
    const all = (await office.contributed('Demand', demands, selection)).flatMap(({ expertsMatched }) => expertsMatched);
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ status, talent: { displayName } }: Shape) => status !== 'DECLINED' && displayName !== null)).toBe(true);
    expect(all.filter(({ status, talent: { displayName } }: Shape) => status !== 'DECLINED' && displayName !== null)).toEqual(open);
    const hidden = all.find(({ talent: { displayName } }: Shape) => displayName === null);
    expect(await talent.contributed('ExpertMatch', [hidden.id, 'unknown'], 'id')).toEqual([null, null]);
  });
});

describe('the access log 访问日志', () => {
  it('notes what an office read of a person, never what the person read', async () => {
    const scene = await sceneOf(office, 'tal-xt-0001', '430300', '110000');
    const callers = callersAround(scene);
    const logged = async (): Promise<number> => {
      const [{ count }] = (await talent.subgraph
        .requestFor(everywhere)
        .em.execute(`select count(*)::int as count from helix.access_log where entity = 'Talent' and 'tal-xt-0001' = any(keys)`)) as [
        Shape,
      ];
      return count;
    };
    const before = await logged();
    await talent.ask(`{ talent(id: "tal-xt-0001") { legalName } }`, {}, callers['person']);
    expect(await logged()).toBe(before);
    await talent.ask(`{ talent(id: "tal-xt-0001") { legalName } }`, {}, callers['talent office']);
    expect(await logged()).toBe(before + 1);
  });
});
