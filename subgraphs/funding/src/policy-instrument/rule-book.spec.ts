import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realInput } from '@helix/world/real-input';
import { factsOf } from '../eligibility/expression.rules.ts';
import { mayBenefit } from '../eligibility/eligibility.rules.ts';

type Row = Readonly<Record<string, string> & { facts: string[]; beneficiaryKinds: string[]; ordinal: number }>;
const rowsOf = (entity: string): Row[] =>
  readFileSync(realInput('funding', entity), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const instruments = rowsOf('PolicyInstrument');
const rules = rowsOf('EligibilityRule');
const rulesOf = (code: string): Row[] => rules.filter(({ instrumentCode }) => instrumentCode === code);

describe('the rule book 资格条件', () => {
  it('speaks of all 71 instruments and of no other', () => {
    expect(instruments).toHaveLength(71);
    expect(new Set(rules.map(({ instrumentCode }) => instrumentCode))).toEqual(new Set(instruments.map(({ code }) => code)));
  });

  it('asks of each first whether the policy is in force, then one condition after the other', () => {
    for (const { code } of instruments) {
      const own = rulesOf(code!);
      expect(own.map(({ ordinal }) => ordinal)).toEqual(own.map((_, at) => at + 1));
      expect(own.map(({ scope }) => scope === 'POLICY')).toEqual(own.map((_, at) => at === 0));
      expect(own[0]!.expression).toBe('policy.inForce');
      expect(own.length, code).toBeGreaterThan(1);
    }
  });

  it('lists for each condition exactly the facts that its expression reads', () => {
    for (const { id, expression, facts } of rules) expect(facts, id).toEqual(factsOf(expression!));
  });

  it('has conditions on applicants wherever institutions benefit, and asks none of where only persons, teams or programmes do', () => {
    const kinds = ['ENTERPRISE', 'UNIVERSITY', 'PARK_MANAGEMENT'];
    for (const { code, beneficiaryKinds } of instruments) {
      const forInstitutions = kinds.some((kind) => mayBenefit(kind, beneficiaryKinds));
      expect(
        rulesOf(code!).some(({ scope }) => scope === 'APPLICANT'),
        code,
      ).toBe(forInstitutions);
      if (!forInstitutions)
        expect(
          rulesOf(code!).some(({ scope }) => scope === 'SUBJECT'),
          code,
        ).toBe(true);
    }
  });

  it('reads of applicants only facts of their own, and of subjects none of the applicant', () => {
    const ofApplicants = /^(institution|projects|achievements|talent|qualifications|funding|coordination|application)\./;
    for (const { id, scope, facts } of rules) {
      for (const fact of facts) {
        if (scope === 'APPLICANT') expect(fact, id).toMatch(ofApplicants);
        if (scope === 'SUBJECT') expect(fact, id).not.toMatch(/^(projects|qualifications)\./);
      }
    }
  });

  it('says each condition in both languages, as a sentence', () => {
    for (const { id, sentenceZh, sentenceEn } of rules) {
      expect(sentenceZh, id).toMatch(/\p{Script=Han}.*。$/u);
      expect(sentenceEn, id).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('names the document that is a draft, and the two whose validity is not known [A-11, A-46]', () => {
    const status = new Map(instruments.map(({ code, policyStatus }) => [code!.slice(3, 5), policyStatus]));
    expect(Object.fromEntries(status)).toEqual({ XT: 'IN_FORCE', BS: 'IN_FORCE', JX: 'CONSULTATION', SY: 'ISSUED', LZ: 'ISSUED' });
  });
});
