import { execute, parse, validate, type DocumentNode } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { answerOf, Federation, type FederationOptions } from './federation.ts';
import { randomOperation } from './random-operation.ts';
import { World, WORLD, type Weather } from './world.ts';

/** Operations that must run in each weather; together more than 2,000. */
const OPERATIONS = 510;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

/** Subgraphs that promise nothing while they run, so that only the gateway can notice a null that should not be. */
const withoutPromises = (sdl: string) =>
  sdl.replace(
    /(\w|\))(\s*:\s*)([[\]!\w]+)(?=[\s}@])/g,
    (_, before: string, colon: string, type: string) => before + colon + type.replaceAll('!', ''),
  );

/** How far a path leads until it meets a null. */
function nullAt(data: unknown, path: readonly (string | number)[] = []): string {
  let value = data;
  const walked: (string | number)[] = [];
  for (const element of path) {
    if (value === null || value === undefined) break;
    value = (value as Record<string | number, unknown>)[element];
    walked.push(element);
  }
  return value === null || value === undefined ? JSON.stringify(walked) : 'no null';
}

/** The messages behind each null; of a null that came from further down, no message, for there several fields may be to blame. */
function reasons({ data, errors = [] }: Answer): Map<string, string[]> {
  const byNull = new Map<string, string[]>();
  for (const { path, message } of errors) {
    const at = nullAt(data, path);
    const known = byNull.get(at) ?? [];
    byNull.set(at, at === JSON.stringify(path) ? [...known, message] : known);
  }
  return byNull;
}

function expectSameReasons(ours: Answer, specified: Answer): void {
  const mine = reasons(ours);
  const theirs = reasons(specified);
  // An error in a field that only the planner asked for stands where the client's fields end, which is no null.
  mine.delete('no null');
  expect([...mine.keys()].sort()).toEqual([...theirs.keys()].sort());
  for (const [at, messages] of theirs) expect(mine.get(at)).toEqual(expect.arrayContaining(messages));
}

const API = new Federation(WORLD).apiSchema;

describe.each([
  { name: 'in fair weather', weather: { seed: 1, nulls: 0.1, errors: 0, broken: 0 } },
  { name: 'with errors in subgraphs', weather: { seed: 2, nulls: 0.05, errors: 0.03, broken: 0 } },
  { name: 'with broken promises that subgraphs notice', weather: { seed: 3, nulls: 0.05, errors: 0.02, broken: 0.02 } },
  {
    name: 'with broken promises that only the gateway can notice',
    weather: { seed: 4, nulls: 0.05, errors: 0.02, broken: 0.02 },
    isLax: true,
  },
])('random operations $name', ({ weather, isLax }: { weather: Weather; isLax?: boolean }) => {
  let world = new World(weather, API);
  const resolvers: FederationOptions = {
    fieldResolver: (...field) => world.resolve(...field),
    typeResolver: (...object) => world.typeOf(...object),
    isInProcess: weather.seed % 2 === 0,
  };
  const federation = new Federation(WORLD, isLax ? { ...resolvers, running: withoutPromises } : resolvers);
  const tally = { withErrors: 0, clean: 0, likeStock: 0, unplannable: 0 };

  const specified = async (document: DocumentNode, variableValues: Record<string, unknown>): Promise<Answer> =>
    execute({ schema: API, document, variableValues, ...resolvers }) as Promise<Answer>;

  /** Operations that Apollo's planner fails on are not the executor's business. */
  function prepared(document: DocumentNode) {
    try {
      return federation.prepare(document);
    } catch {
      tally.unplannable++;
      return undefined;
    }
  }

  it('give what graphql-js gives on one schema that owns all fields', async () => {
    let done = 0;
    for (let seed = weather.seed * 100_000; done < OPERATIONS; seed++) {
      const { source, variables } = randomOperation(API, seed);
      const document = parse(source);
      if (validate(API, document).length > 0) continue;
      const operation = prepared(document);
      if (!operation) continue;
      done++;
      world = new World({ ...weather, seed }, API);
      const outcome = await operation.execute({ variables, context: {} });
      const ours = answerOf(outcome);
      const theirs = await specified(document, variables);
      const context = `seed ${seed}: ${source} ${JSON.stringify(variables)}`;
      expect(JSON.stringify(ours.data), context).toBe(JSON.stringify(theirs.data));
      if (theirs.errors) {
        tally.withErrors++;
        expectSameReasons(ours, theirs);
      } else if (!ours.errors) {
        if (done % 4 > 0) continue;
        tally.clean++;
        const stock = JSON.parse(await federation.runStock(document, variables)) as Answer;
        if (JSON.stringify(sorted(stock.data)) === JSON.stringify(sorted(ours.data))) tally.likeStock++;
      }
    }
  }, 60_000);

  afterAll(() => {
    // Stock drops fields where the client's fragments are wider than an object that tells no type; there the specification decides.
    expect(tally.likeStock).toBeGreaterThan(tally.clean * 0.8);
    expect(tally.unplannable).toBeLessThan(OPERATIONS * 0.1);
    if (weather.errors > 0) expect(tally.withErrors).toBeGreaterThan(OPERATIONS * 0.15);
  });
});

/** Stock orders the fields of repeated selections its own way. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
