import { describe, expect, it } from 'vitest';
import { goalScore, isThreeParty } from './platform.rules.ts';

const founders = (...sectors: string[]) => sectors.map((sector) => ({ sector }));

describe('三方共建 three parties (SY-17a)', () => {
  it('are a university or institute, an enterprise and government', () => {
    expect(isThreeParty(founders('UNIVERSITY', 'INDUSTRY', 'GOVERNMENT'))).toBe(true);
    expect(isThreeParty(founders('RESEARCH', 'INDUSTRY', 'GOVERNMENT', 'FINANCE'))).toBe(true);
  });

  it('are not three when one is missing or two are of a kind', () => {
    for (const sectors of [
      ['UNIVERSITY', 'INDUSTRY'],
      ['UNIVERSITY', 'GOVERNMENT', 'RESEARCH'],
      ['INDUSTRY', 'GOVERNMENT', 'INDUSTRY'],
    ])
      expect(isThreeParty(founders(...sectors)), sectors.join()).toBe(false);
  });
});

describe('协定目标得分 score of an agreed goal (SY-16a)', () => {
  it('is what was achieved of the target, at most 1, and none before it was reported', () => {
    expect(goalScore({ target: 8, achieved: 6 })).toBe('0.7500');
    expect(goalScore({ target: 3, achieved: 2 })).toBe('0.6667');
    expect(goalScore({ target: 8, achieved: 12 })).toBe('1.0000');
    expect(goalScore({ target: 8, achieved: 0 })).toBe('0.0000');
    expect(goalScore({ target: 8, achieved: null })).toBeNull();
  });
});
