import { describe, expect, it } from 'vitest';
import { inForce, institutionFacts, judge, liesWithin, mayBenefit, policyFacts } from './eligibility.rules.ts';

const policy = (
  policyStatus: Parameters<typeof inForce>[0]['policyStatus'],
  validFrom: string | null = null,
  validTo: string | null = null,
) => ({
  policyStatus,
  validFrom,
  validTo,
});

describe('a policy 政策', () => {
  it('that is drafted, consulted on or repealed is not in force [A-11]', () => {
    for (const status of ['DRAFTED', 'CONSULTATION', 'REPEALED'] as const) expect(inForce(policy(status), '2026-01-01')).toBe('NO');
  });

  it('is in force from its first day to its last, both included', () => {
    const period = policy('IN_FORCE', '2020-12-29', '2025-12-28');
    expect(inForce(period, '2020-12-28')).toBe('NO');
    expect(inForce(period, '2020-12-29')).toBe('YES');
    expect(inForce(period, '2025-12-28')).toBe('YES');
    expect(inForce(period, '2025-12-29')).toBe('NO');
  });

  it('known only from a text without dates may or may not be in force [A-46]', () => {
    expect(inForce(policy('ISSUED'), '2026-01-01')).toBe('UNKNOWN');
    expect(inForce(policy('ISSUED', '2024-01-01', '2026-12-31'), '2026-01-01')).toBe('YES');
    expect(policyFacts(policy('ISSUED'), '2026-01-01')).toEqual({ 'policy.inForce': null });
  });
});

describe('judging 判断', () => {
  const rule = (scope: 'POLICY' | 'APPLICANT' | 'SUBJECT', expression: string, facts: string[]) => ({ scope, expression, facts });
  const rules = [
    rule('POLICY', 'policy.inForce', ['policy.inForce']),
    rule('APPLICANT', 'institution.isLocal && projects.jointProjects > 0', ['institution.isLocal', 'projects.jointProjects']),
    rule('SUBJECT', 'platform.isRecognised', ['platform.isRecognised']),
  ];

  it('takes the conditions on the policy and of the one scope asked for, with the facts it went by', () => {
    const { verdict, atoms } = judge(rules, 'APPLICANT', { 'policy.inForce': true, 'institution.isLocal': true });
    expect(verdict).toBe('UNKNOWN');
    expect(atoms.map(({ holds, actual }) => [holds, actual])).toEqual([
      ['YES', 'true'],
      ['UNKNOWN', 'true, ?'],
    ]);
  });

  it('says nothing of facts none of which is known', () => {
    expect(judge(rules, 'SUBJECT', { 'policy.inForce': true }).atoms[1]).toMatchObject({ holds: 'UNKNOWN', actual: null });
  });

  it('admits nobody under a draft, whatever else holds', () => {
    expect(judge(rules, 'SUBJECT', { 'policy.inForce': false, 'platform.isRecognised': true }).verdict).toBe('NO');
  });

  it('admits nobody where no condition speaks of them', () => {
    expect(judge(rules.slice(0, 1), 'SUBJECT', { 'policy.inForce': true }).verdict).toBe('NO');
  });
});

describe('where and who', () => {
  it('nests regions by pairs of digits', () => {
    expect(liesWithin('430302', '430300')).toBe(true);
    expect(liesWithin('430300', '430300')).toBe(true);
    expect(liesWithin('430302101', '430300')).toBe(true);
    expect(liesWithin('430400', '430300')).toBe(false);
    expect(liesWithin('451022', '451000')).toBe(true);
    expect(liesWithin('330604', '330604')).toBe(true);
    expect(liesWithin('330600', '330604')).toBe(false);
  });

  it('knows which kinds of institution an instrument is for', () => {
    expect(mayBenefit('ENTERPRISE', ['UNI', 'ENT'])).toBe(true);
    expect(mayBenefit('ENTERPRISE', ['UNI'])).toBe(false);
    expect(mayBenefit('ENTERPRISE', ['TLT', 'TEAM'])).toBe(false);
    expect(mayBenefit('UNIVERSITY', ['PLATFORM_HOST'])).toBe(true);
    expect(mayBenefit('PARK_MANAGEMENT', ['PRK'])).toBe(true);
    expect(mayBenefit('ASSOCIATION', ['UNIT'])).toBe(true);
    expect(mayBenefit('ASSOCIATION', ['ENT'])).toBe(false);
  });

  it('takes a missing answer for unknown, but an answered "no park" for no park', () => {
    const own = { grantedLoans: 0, projectLoans: 0, outstandingApprovals: 0, disciplineSupportGranted: false };
    const missing = institutionFacts({}, own, '430300');
    expect([missing['institution.isLocal'], missing['institution.inPark'], missing['projects.jointProjects']]).toEqual([
      null,
      null,
      undefined,
    ]);
    const given = institutionFacts({ region: { code: '430302' }, park: null, projectFacts: { jointProjects: 2 } }, own, '430300');
    expect([given['institution.isLocal'], given['institution.inPark'], given['projects.jointProjects']]).toEqual([true, false, 2]);
    expect(given['funding.projectLoans']).toBe(0);
  });
});
