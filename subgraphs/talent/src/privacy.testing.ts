import { expect } from 'vitest';
import type { Shape, TestSubgraph } from '@helix/local/testing';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';
import { caller, officer } from './callers.testing.ts';

/** A record about a person, as the specification of who may see it needs to know it. */
export interface Scene {
  /** The person himself or herself. */
  readonly person: string;
  /** Somebody else of the same employer. */
  readonly peer: string;
  /** By the part that it has in the record, such as `employer` or `host`. */
  readonly institutions: Readonly<Record<string, string>>;
  /** Of a city or county; offices act in the city. */
  readonly region: string;
  /** A region with which neither the person nor the record has anything to do. */
  readonly elsewhere: string;
}

/** A person with the present employer and somebody else who works there, as `office`, which sees all, finds them. */
export async function sceneOf(office: TestSubgraph, person: string, region: string, elsewhere: string): Promise<Scene> {
  const { talent: found } = await office.data(`{ talent(id: "${person}") { employer { id } } }`);
  const employer = found.employer.id;
  const colleagues = await office.walk('talents', 'id', `{ employerId: ["${employer}"] }`);
  return {
    person,
    peer: colleagues.find(({ id }) => id !== person)?.['id'] ?? 'tal-lz-s001',
    institutions: { employer },
    region,
    elsewhere,
  };
}

/** One caller of each kind, all of the region of the record, each with a stated reason; then those of elsewhere and those with two roles. */
export function callersAround({ person, peer, institutions, region, elsewhere }: Scene): Readonly<Record<string, Viewer>> {
  const regions = [region];
  const parties = Object.entries(institutions).map(([part, id]) => [part, caller(['INSTITUTION_ADMIN'], { institutions: [id] })]);
  return {
    public: publicViewer,
    person: caller(['RESEARCHER'], { talent: person }),
    peer: caller(['RESEARCHER'], { talent: peer }),
    ...(Object.fromEntries(parties) as Record<string, Viewer>),
    'another institution': caller(['INSTITUTION_ADMIN', 'ENTERPRISE_USER'], { institutions: ['uni-lz-02'] }),
    'talent office': officer('TALENT_OFFICE', regions),
    'human resources': officer('HUMAN_RESOURCES', regions),
    education: officer('EDUCATION', regions),
    industry: officer('INDUSTRY', regions),
    'science and technology': officer('SCIENCE_AND_TECHNOLOGY', regions),
    'technology market': officer('TECHNOLOGY_MARKET', regions),
    'development and reform': officer('DEVELOPMENT_AND_REFORM', regions),
    establishment: officer('ESTABLISHMENT', regions),
    finance: caller(['FINANCE_OFFICER'], { regions }),
    statistics: caller(['STATISTICS_OFFICER'], { regions }),
    county: caller(['COUNTY_OFFICER'], { regions }),
    park: caller(['PARK_OFFICER'], { parks: ['park-xt-qixiang-zone'] }),
    'conference office': caller(['CONFERENCE_OFFICE'], { regions }),
    'city leader': caller(['CITY_LEADER'], { regions }),
    reviewer: caller(['EXPERT_REVIEWER'], { assignments: [person] }),
    evaluator: caller(['THIRD_PARTY_EVALUATOR'], { assignments: [person] }),
    integrator: caller(['PROVINCIAL_INTEGRATOR'], { regions: [`${region.slice(0, 2)}0000`], scopes: ['classified:read'] }),
    'talent office of another city': officer('TALENT_OFFICE', [elsewhere]),
    'human resources of another city': officer('HUMAN_RESOURCES', [elsewhere]),
    'finance of another city': caller(['FINANCE_OFFICER'], { regions: [elsewhere] }),
    'a talent office that integrates too': caller(['BUREAU_OFFICER', 'PROVINCIAL_INTEGRATOR'], { department: 'TALENT_OFFICE', regions }),
    'a system without the scope': caller(['SYSTEM'], { department: 'HUMAN_RESOURCES', regions, scopes: ['talent:read'] }),
  };
}

type Path = readonly (string | number)[];

/** What stands at a path of an answer. */
export const at = (data: unknown, path: Path): unknown => path.reduce<unknown>((within, step) => (within as Shape | null)?.[step], data);

/** Who gets a value at the path; everybody else must get null and be told why, without any error. */
export async function whoSees(
  subgraph: TestSubgraph,
  callers: Readonly<Record<string, Viewer>>,
  document: string,
  path: Path,
  variables = {},
): Promise<string[]> {
  const seeing: string[] = [];
  for (const [name, viewer] of Object.entries(callers)) {
    const { data, errors, extensions } = await subgraph.ask<Shape>(document, variables, viewer);
    expect(errors, name).toBeUndefined();
    const withheld = ((extensions?.['withheld'] ?? []) as Shape[]).filter((each) => each['path'].join() === path.join());
    const isSeen = at(data, path) != null;
    expect(withheld, `${name} is told why at ${path.join('.')}`).toHaveLength(isSeen ? 0 : 1);
    if (isSeen) seeing.push(name);
  }
  return seeing;
}

/** Who finds the record in the list at the path. */
export async function whoFinds(
  subgraph: TestSubgraph,
  callers: Readonly<Record<string, Viewer>>,
  id: string,
  rows: (reader: TestSubgraph) => Promise<readonly (Shape | null)[]>,
): Promise<string[]> {
  const finding: string[] = [];
  for (const [name, viewer] of Object.entries(callers))
    if ((await rows(subgraph.as(viewer))).some((row) => row?.['id'] === id)) finding.push(name);
  return finding;
}
