import { beforeAll, describe, expect, it } from 'vitest';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { everywhere } from './callers.testing.ts';
import { callersAround, sceneOf, whoFinds, type Scene } from './privacy.testing.ts';

// Rows of which the public sees some; who sees the others is written here as 10.2 of the domain catalogue lists it.
const talent = subgraphOfFile('talent');
/** Sees all rows of all regions, so that specifications find what to ask for. */
const office = talent.as(everywhere);

/** Kinds of row of which the public sees some, with the parts that institutions have in them and who sees the others by 10.2. */
const kinds: readonly {
  readonly type: string;
  readonly list: string;
  readonly edge: string;
  readonly parts: readonly string[];
  readonly isHidden: (row: Shape) => boolean;
  readonly to: readonly string[];
}[] = [
  {
    type: 'TalentProgrammeSelection',
    list: 'talentProgrammeSelections',
    edge: 'programmeSelections',
    parts: ['institution'],
    isHidden: ({ status }) => ['NOMINATED', 'RECOMMENDED', 'REVIEWED', 'NOT_SELECTED'].includes(status),
    to: ['person', 'institution', 'talent office'],
  },
  {
    type: 'Secondment',
    list: 'secondments',
    edge: 'secondments',
    parts: ['homeInstitution', 'hostInstitution'],
    isHidden: ({ status }) => !['APPROVED', 'ON_DUTY', 'ASSESSED', 'COMPLETED'].includes(status),
    to: ['person', 'homeInstitution', 'hostInstitution', 'talent office'],
  },
  {
    type: 'PartTimeAppointment',
    list: 'partTimeAppointments',
    edge: 'partTimeAppointments',
    parts: ['employer', 'host'],
    isHidden: ({ status }) => !['ACTIVE', 'ENDED'].includes(status),
    to: ['person', 'employer', 'host', 'talent office', 'human resources'],
  },
  {
    type: 'LeaveForEntrepreneurship',
    list: 'leavesForEntrepreneurship',
    edge: 'leaves',
    parts: ['employer'],
    isHidden: ({ status }) => ['APPLIED', 'RETURNED', 'RESIGNED'].includes(status),
    to: ['person', 'employer', 'talent office', 'human resources'],
  },
  {
    type: 'Appointment',
    list: 'appointments',
    edge: 'appointments',
    parts: ['host'],
    isHidden: ({ status }) => ['PROPOSED', 'CONSENTED', 'DECLINED'].includes(status),
    to: ['person', 'host', 'talent office'],
  },
];

describe.each(kinds)('$type: what was not decided, failed or ended badly is not public 未决与未成', (kind) => {
  const { type, list, edge, parts, isHidden, to } = kind;
  const selection = `id status talent { id employer { id } } ${parts.map((part) => `${part} { id }`).join(' ')}`;
  let all: readonly Shape[];
  let hidden: Shape;
  let scene: Scene;
  beforeAll(async () => {
    all = await office.walk(list, selection, '{ withinRegion: "430300" }');
    hidden = all.find(isHidden)!;
    const institutions = Object.fromEntries(parts.map((part) => [part, hidden[part].id as string]));
    scene = { ...(await sceneOf(office, hidden['talent'].id, '430300', '110000')), institutions };
  });

  it('[D8] the public list, its count and its facets hold the open rows alone', async () => {
    const open = all.filter((row) => !isHidden(row)).map(({ id }) => id);
    expect(open.length).toBeGreaterThan(0);
    expect((await talent.walk(list, 'id', '{ withinRegion: "430300" }')).map(({ id }) => id).toSorted()).toEqual(open.toSorted());
    const statuses = list === 'leavesForEntrepreneurship' ? '' : 'facets { status { value count } }';
    const { found } = await talent.data(`{ found: ${list}(filter: { withinRegion: "430300" }) { totalCount ${statuses} } }`);
    expect(found.totalCount).toBe(open.length);
    if (statuses) expect(found.facets.status.filter(({ value }: Shape) => isHidden({ status: value }))).toEqual([]);
    if (statuses) expect(found.facets.status.reduce((sum: number, { count }: Shape) => sum + count, 0)).toBe(open.length);
  });

  it('[D7] list, edge from the person and reference show a hidden row to the same callers', async () => {
    const callers = callersAround(scene);
    const { id } = hidden as { id: string };
    const byList = await whoFinds(talent, callers, id, (reader) => reader.walk(list, 'id', '{ withinRegion: "430300" }'));
    expect(byList).toEqual(to);
    expect(await whoFinds(talent, callers, id, async (reader) => (await reader.data(edgeOf(scene.person))).talent[edge])).toEqual(to);
    expect(await whoFinds(talent, callers, id, (reader) => reader.contributed(type, [id], 'id'))).toEqual(to);
  });
  const edgeOf = (person: string): string => `{ talent(id: "${person}") { ${edge} { id } } }`;

  it('[H8] a hidden row and a missing one answer alike', async () => {
    const asked = async (id: string) =>
      await talent.ask(`{ _entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { id status } } }`);
    expect(await asked(hidden['id'])).toEqual(await asked('unknown'));
  });

  it('[D9] filters find no hidden row', async () => {
    const status = hidden['status'] as string;
    const { found } = await talent.data(`{ found: ${list}(filter: { status: [${status}] }) { totalCount nodes { id } } }`);
    expect(found).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('edges from institutions and parks 单位与园区的边', () => {
  it.each([
    ['Institution', 'secondmentsOut', 'secondments', 'homeInstitution'],
    ['Institution', 'secondmentsIn', 'secondments', 'hostInstitution'],
    ['Park', 'secondments', 'secondments', 'zone'],
    ['Institution', 'partTimers', 'partTimeAppointments', 'host'],
    ['Institution', 'partTimersElsewhere', 'partTimeAppointments', 'employer'],
    ['Institution', 'talentSelections', 'talentProgrammeSelections', 'institution'],
    ['Institution', 'appointmentsMade', 'appointments', 'host'],
  ])('[D8] %s.%s counts and lists to the public what the root list does', async (typename, edge, list, part) => {
    const all = await office.walk(list, `id ${part} { id }`);
    const open = await talent.walk(list, `id ${part} { id }`);
    const counted = (rows: readonly Shape[], key: string) => rows.filter((row) => row[part]?.id === key).length;
    const keys = [...new Set(all.flatMap((row) => row[part]?.id ?? []))];
    const bereft = keys.find((key) => counted(open, key) < counted(all, key))!;
    const [found] = await talent.contributed(typename, [bereft], `${edge}(first: 100) { totalCount nodes { id } }`);
    expect(found![edge].totalCount).toBe(counted(open, bereft));
    expect(found![edge].nodes).toHaveLength(Math.min(100, counted(open, bereft)));
  });
});
