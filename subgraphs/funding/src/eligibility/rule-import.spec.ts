import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { loadRows, rowsInMemory } from '@helix/service-kit/bulk';
import { subgraphOfFile } from '@helix/local/testing';
import { realInput } from '@helix/world/real-input';
import { EligibilityRule } from '../policy-instrument/policy-instrument.entity.ts';
import { institutionFacts, policyFacts } from './eligibility.rules.ts';
import { deepestExpression, longestExpression } from './expression.rules.ts';
import { factNames } from './facts.rules.ts';

const funding = subgraphOfFile('funding', 'real');

const row = (id: string, expression: unknown) => ({
  id,
  instrumentCode: 'PI-XT-01',
  ordinal: 99,
  scope: 'APPLICANT',
  expression,
  facts: [],
  sentenceZh: '样例条件。',
  sentenceEn: 'A sample condition.',
});
const load = (...expressions: readonly unknown[]) =>
  loadRows(
    funding.subgraph.database.db,
    EligibilityRule,
    rowsInMemory(
      'rules',
      expressions.map((expression, at) => row(`hostile/${at}`, expression)),
    ),
    funding.subgraph.definition.imports?.['EligibilityRule'],
  );
const saved = async (): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select id from eligibility_rule where id like 'hostile/%' order by id`.execute(
    funding.subgraph.database.db,
  );
  return rows.map(({ id }) => id);
};

describe('saving a rule 规则入库', () => {
  it.each([
    ['an evil regular expression', 'institution.kind.matches("^(a+)+$")'],
    ['an evil regular expression as a function', 'matches(institution.kind, "(.*a){30}")'],
    ['a nested comprehension', '[1, 2].all(x, [1, 2].exists(y, x > y))'],
    ['a comprehension over a fact', 'projects.jointProjects.map(x, x * x)'],
    ['an unknown function', 'size(institution.kind) > 3'],
    ['arithmetic', 'projects.jointProjects * 1000000 > 3'],
    ['a condition that is too long', `institution.kind == "${'x'.repeat(longestExpression)}"`],
    ['brackets that are nested too deeply', `${'('.repeat(deepestExpression + 1)}institution.isLocal${')'.repeat(deepestExpression + 1)}`],
    ['negations that are nested too deeply', `${'!'.repeat(400)}institution.isLocal`],
    ['an unknown fact', 'institution.isLocall'],
    ['an unknown fact beside known ones', 'institution.isLocal || policy.inForce && made.up'],
    ['a fact of the prototype', 'constructor || __proto__'],
    ['an assignment', 'institution.isLocal = true'],
    ['SQL', `institution.kind == "x"; drop table eligibility_rule`],
    ['nothing', ''],
  ])('[B15] refuses %s, and writes nothing', async (_, expression) => {
    const started = performance.now();
    const { bad, inserted, updated } = await load(expression);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(bad.map(({ line, field, fault }) => [line, field, fault])).toEqual([[1, 'expression', 'RULE_REFUSED']]);
    expect([inserted, updated, await saved()]).toEqual([0, 0, []]);
    expect([bad[0]!.reasonZh, bad[0]!.reasonEn]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]{3}/)]);
  });

  it('[B15] refuses what is no text as it refuses it anywhere', async () => {
    const { bad, inserted } = await load({ $gt: '' }, 7, null);
    expect(bad.map(({ fault }) => fault)).toEqual(['WRONG_TYPE', 'WRONG_TYPE', 'REQUIRED']);
    expect([inserted, await saved()]).toEqual([0, []]);
  });

  it('[B15] writes the good rules of a file beside the refused ones, and no refused one over a good one', async () => {
    const good = 'institution.isLocal && projects.jointProjects >= 1';
    const { bad, inserted } = await load(good, 'size(institution.kind) > 3');
    expect([inserted, bad.map(({ line }) => line), await saved()]).toEqual([1, [2], ['hostile/0']]);
    expect((await load('institution.isLocall')).updated).toBe(0);
    const { rows } = await sql<{ expression: string }>`select expression from eligibility_rule where id = 'hostile/0'`.execute(
      funding.subgraph.database.db,
    );
    expect(rows).toEqual([{ expression: good }]);
  });
});

describe('the facts that rules may name', () => {
  const ofRules = readFileSync(realInput('funding', 'EligibilityRule'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => (JSON.parse(line) as { facts: string[] }).facts);
  const numbers = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 0]));

  it('are those of the policies in force, and those that this bureau states of an institution', () => {
    const stated = {
      ...policyFacts({ policyStatus: 'IN_FORCE', validFrom: null, validTo: null }, '2026-01-01'),
      ...institutionFacts(
        {
          projectFacts: numbers('recognisedPlatforms'),
          achievementFacts: numbers('openDemands'),
          talentFacts: numbers('doctorPlacements', 'commissionersServed'),
          qualificationFacts: numbers('validQualifications'),
        },
        { grantedLoans: 0, projectLoans: 0, outstandingApprovals: 0, disciplineSupportGranted: false },
        '430300',
      ),
    };
    expect(factNames.toSorted()).toEqual([...new Set([...ofRules, ...Object.keys(stated)])].toSorted());
  });
});
