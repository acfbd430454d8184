import { describe, expect, it } from 'vitest';
import { undecidedEntitlements } from './entitlement.rules.ts';

describe('the package of a selected doctor 入选博士待遇', () => {
  it('awaits a decision on all three kinds at first (JX-09a)', () =>
    expect(undecidedEntitlements([])).toEqual(['STARTUP_SUPPORT', 'TITLE_EVALUATION', 'CHILD_SCHOOLING']));
  it('is decided by a grant, a delivery or a refusal', () =>
    expect(
      undecidedEntitlements([
        { kind: 'STARTUP_SUPPORT', status: 'GRANTED' },
        { kind: 'TITLE_EVALUATION', status: 'DELIVERED' },
        { kind: 'CHILD_SCHOOLING', status: 'REFUSED' },
      ]),
    ).toEqual([]));
  it('is not decided by a claim, a check or an appeal, nor by another kind', () =>
    expect(
      undecidedEntitlements([
        { kind: 'STARTUP_SUPPORT', status: 'CLAIMED' },
        { kind: 'TITLE_EVALUATION', status: 'CHECKED' },
        { kind: 'CHILD_SCHOOLING', status: 'APPEALED' },
        { kind: 'HOUSING_DIFFERENCE', status: 'DELIVERED' },
      ]),
    ).toEqual(['STARTUP_SUPPORT', 'TITLE_EVALUATION', 'CHILD_SCHOOLING']));
});
