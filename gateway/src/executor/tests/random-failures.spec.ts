import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerOf, Federation, type Intercept } from './federation.ts';
import { Dice, randomOperation } from './random-operation.ts';
import { World, WORLD } from './world.ts';

const OPERATIONS = 200;
const api = new Federation(WORLD).apiSchema;
let world = new World({ seed: 0, nulls: 0.05, errors: 0, broken: 0 }, api);
const federation = new Federation(WORLD, {
  fieldResolver: (...field) => world.resolve(...field),
  typeResolver: (...object) => world.typeOf(...object),
});

/** Runs an operation twice: undisturbed, and with what `disturbance` does to the subgraphs' answers. */
async function eachOperation(
  base: number,
  disturbance: (seed: number) => Intercept,
  check: (calm: unknown, disturbed: ReturnType<typeof answerOf>) => void,
) {
  let done = 0;
  for (let seed = base; done < OPERATIONS; seed++) {
    const { source, variables } = randomOperation(api, seed);
    const document = parse(source);
    if (validate(api, document).length > 0) continue;
    world = new World({ seed, nulls: 0.05, errors: 0, broken: 0 }, api);
    try {
      federation.plan(document);
    } catch {
      continue;
    }
    done++;
    const calm = answerOf(await federation.run(document, variables));
    if (calm.errors) continue;
    const disturbed = answerOf(await federation.run(document, variables, disturbance(seed)));
    try {
      check(calm.data, disturbed);
    } catch (error) {
      throw new Error(`seed ${seed}: ${source} ${JSON.stringify(variables)}\n${JSON.stringify(disturbed)}`, { cause: error });
    }
  }
}

/** Everything that the disturbed answer says is true, and each null that is not true is told. */
function expectOnlyNullsThatAreTold(calm: unknown, disturbed: ReturnType<typeof answerOf>): void {
  const told = (disturbed.errors ?? []).flatMap(({ path }) => (path ? [JSON.stringify(path).slice(0, -1)] : []));
  const compare = (before: unknown, after: unknown, path: (string | number)[]): void => {
    if (after === null && before !== null) {
      const at = JSON.stringify(path).slice(0, -1);
      const isTold = told.some((error) => error === at || error.startsWith(`${at},`)) || (path.length === 0 && told.length > 0);
      expect(isTold, `the null at ${at} is told`).toBe(true);
    } else if (Array.isArray(before)) {
      expect(after).toHaveLength(before.length);
      before.forEach((item, index) => compare(item, (after as unknown[])[index], [...path, index]));
    } else if (typeof before === 'object' && before !== null) {
      expect(Object.keys(after as object)).toEqual(Object.keys(before));
      for (const [key, value] of Object.entries(before)) compare(value, (after as Record<string, unknown>)[key], [...path, key]);
    } else expect(after).toEqual(before);
  };
  compare(calm, disturbed.data, []);
}

describe('failing subgraphs in random operations', () => {
  const failing =
    (
      share: number,
      answer: (request: Parameters<Intercept>[0], honest: () => ReturnType<Parameters<Intercept>[1]>, dice: Dice) => unknown,
    ) =>
    (seed: number): Intercept => {
      const dice = new Dice(seed);
      return async (request, honest) => (dice.chance(share) ? answer(request, honest, dice) : honest());
    };

  it('null what depends on a rejected fetch, tell each null and change nothing else [F1]', () =>
    eachOperation(
      1_000,
      failing(0.25, () => {
        throw new Error('connection reset');
      }),
      expectOnlyNullsThatAreTold,
    ));

  it('treat {"data":null} like a failure [F6]', () =>
    eachOperation(
      2_000,
      failing(0.25, () => ({ data: null })),
      expectOnlyNullsThatAreTold,
    ));

  it('treat short _entities like a failure [F8]', () =>
    eachOperation(
      3_000,
      failing(0.4, async (_, honest) => {
        const answer = await honest();
        const entities = answer.data?._entities;
        if (Array.isArray(entities)) entities.pop();
        return answer;
      }),
      expectOnlyNullsThatAreTold,
    ));

  it('tell which entities a subgraph failed to resolve', () =>
    eachOperation(
      4_000,
      failing(0.5, async (_, honest, dice) => {
        const answer = await honest();
        const entities = answer.data?._entities;
        if (!Array.isArray(entities) || entities.length === 0) return answer;
        const index = dice.below(entities.length);
        entities[index] = null;
        return { ...answer, errors: [...(answer.errors ?? []), { message: 'not resolved', path: ['_entities', index] }] };
      }),
      expectOnlyNullsThatAreTold,
    ));

  it('write the same data whether or not there is an error to report', () =>
    eachOperation(
      5_000,
      failing(1, async (_, honest) => ({ ...(await honest()), errors: [{ message: 'a note without a path' }] })),
      (calm, disturbed) => expect(JSON.stringify(disturbed.data)).toBe(JSON.stringify(calm)),
    ));
});
