import { publicViewer, type Department, type Role, type Viewer } from '@helix/service-kit/viewer';
import { expect } from 'vitest';
import type { Shape, TestSubgraph } from './testing.ts';

/** A caller with these roles, who states a reason. */
export const caller = (roles: readonly Role[], bounds: Partial<Viewer> = {}): Viewer => ({
  ...publicViewer,
  subject: 'somebody',
  client: 'helix-pages',
  roles: ['PUBLIC', ...roles],
  reason: '履职核对',
  ...bounds,
});

/** An officer of a department in some regions. */
export const officer = (department: Department, ...regions: readonly string[]): Viewer =>
  caller(['BUREAU_OFFICER'], { department, regions });

/** Whom a record concerns. */
export interface ConcernedParties {
  /** The region whose offices are in charge, and one whose are not. */
  readonly region: string;
  readonly elsewhere: string;
  readonly person?: string;
  readonly institution?: string;
  readonly park?: string;
  /** The key under which experts are asked to judge it. */
  readonly assignment?: string;
}

/**
 * One caller of each kind, by a name to tell them apart: those whom the record concerns, every office of its region, strangers of the same roles,
 * offices of another region, and such as hold a role that excludes them beside one that would do.
 */
export function callersOf({
  region,
  elsewhere,
  person,
  institution,
  park,
  assignment,
}: ConcernedParties): Readonly<Record<string, Viewer>> {
  const here = [region];
  return {
    public: publicViewer,
    person: caller(['RESEARCHER'], { talent: person ?? 'tal-nobody' }),
    peer: caller(['RESEARCHER'], { talent: 'tal-peer' }),
    institution: caller(['INSTITUTION_ADMIN', 'ENTERPRISE_USER'], { institutions: [institution ?? 'ins-nobody'] }),
    'another institution': caller(['INSTITUTION_ADMIN', 'ENTERPRISE_USER'], { institutions: ['ins-stranger'] }),
    park: caller(['PARK_OFFICER'], { parks: [park ?? 'park-none'], regions: here }),
    'another park': caller(['PARK_OFFICER'], { parks: ['park-stranger'], regions: here }),
    county: caller(['COUNTY_OFFICER'], { regions: here }),
    panel: caller(['EXPERT_REVIEWER'], { assignments: [assignment ?? 'assignment-none'] }),
    'another expert': caller(['EXPERT_REVIEWER'], { assignments: ['assignment-stranger'] }),
    'talent office': officer('TALENT_OFFICE', region),
    'human resources': officer('HUMAN_RESOURCES', region),
    education: officer('EDUCATION', region),
    industry: officer('INDUSTRY', region),
    'science and technology': officer('SCIENCE_AND_TECHNOLOGY', region),
    'technology market': officer('TECHNOLOGY_MARKET', region),
    'development and reform': officer('DEVELOPMENT_AND_REFORM', region),
    establishment: officer('ESTABLISHMENT', region),
    finance: caller(['FINANCE_OFFICER'], { regions: here }),
    statistics: caller(['STATISTICS_OFFICER'], { regions: here }),
    'conference office': caller(['CONFERENCE_OFFICE'], { regions: here }),
    'city leader': caller(['CITY_LEADER'], { regions: here }),
    evaluator: caller(['THIRD_PARTY_EVALUATOR'], { assignments: [assignment ?? 'assignment-none'], regions: here }),
    integrator: caller(['PROVINCIAL_INTEGRATOR'], { regions: here, scopes: ['classified:read'] }),
    'science and technology elsewhere': officer('SCIENCE_AND_TECHNOLOGY', elsewhere),
    'technology market elsewhere': officer('TECHNOLOGY_MARKET', elsewhere),
    'industry elsewhere': officer('INDUSTRY', elsewhere),
    'finance elsewhere': caller(['FINANCE_OFFICER'], { regions: [elsewhere] }),
    'statistics elsewhere': caller(['STATISTICS_OFFICER'], { regions: [elsewhere] }),
    'science and technology that also integrates': caller(['BUREAU_OFFICER', 'PROVINCIAL_INTEGRATOR'], {
      department: 'SCIENCE_AND_TECHNOLOGY',
      regions: here,
    }),
  };
}

/** A way that leads to a record: an operation, and whether its answer holds the record or betrays it. */
export interface Path {
  readonly document: string;
  readonly variables?: Record<string, unknown>;
  readonly tells: (data: Shape) => boolean;
}

/** A path by reference, as the gateway asks. */
export const byReference = (
  typename: string,
  key: Readonly<Record<string, string>>,
  selection = 'id',
  told?: (entity: Shape) => boolean,
): Path => ({
  document: `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${selection} } } }`,
  variables: { of: [{ __typename: typename, ...key }] },
  tells: ({ _entities: [entity] }) => entity != null && (told?.(entity) ?? true),
});

/** Which of the callers each path tells of a record; every caller is answered without an error. */
export async function toldBy(
  of: TestSubgraph,
  callers: Readonly<Record<string, Viewer>>,
  paths: Readonly<Record<string, Path>>,
): Promise<Record<string, string[]>> {
  const told: Record<string, string[]> = {};
  for (const [path, { document, variables, tells }] of Object.entries(paths)) {
    told[path] = [];
    for (const [name, viewer] of Object.entries(callers)) {
      const { data, errors } = await of.ask<Shape>(document, variables, viewer);
      expect(errors, `${name} by ${path}`).toBeUndefined();
      if (tells(data!)) told[path].push(name);
    }
  }
  return told;
}

/** Expects that every path tells exactly these callers. */
export async function expectTold(
  of: TestSubgraph,
  callers: Readonly<Record<string, Viewer>>,
  paths: Readonly<Record<string, Path>>,
  those: readonly string[],
): Promise<void> {
  const told = await toldBy(of, callers, paths);
  expect(told).toEqual(Object.fromEntries(Object.keys(paths).map((path) => [path, those])));
}

/**
 * Which of the callers see a classified field; all others must get null there and be told why.
 *
 * @param at where the field stands in the answer
 */
export async function whoSees(
  of: TestSubgraph,
  callers: Readonly<Record<string, Viewer>>,
  { document, variables }: Pick<Path, 'document' | 'variables'>,
  at: readonly (string | number)[],
): Promise<string[]> {
  const seeing: string[] = [];
  for (const [name, viewer] of Object.entries(callers)) {
    const { data, errors, extensions } = await of.ask<Shape>(document, variables, viewer);
    expect(errors, name).toBeUndefined();
    const value = at.reduce<unknown>((within, step) => (within as Shape | null)?.[step], data);
    const reasons = ((extensions?.['withheld'] ?? []) as Shape[]).filter(({ path }) => path.join() === at.join());
    expect(reasons, `${name} is told why, or sees it`).toHaveLength(value == null ? 1 : 0);
    if (value != null) seeing.push(name);
  }
  return seeing;
}
