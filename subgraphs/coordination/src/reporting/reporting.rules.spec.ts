import { describe, expect, it } from 'vitest';
import { isMissing } from './reporting.rules.ts';

describe('缺报 a missing report (SY-08b)', () => {
  it('is past due and not submitted; the due day itself is not late', () => {
    expect(isMissing({ dueOn: '2026-11-05', submittedOn: null }, '2026-11-05')).toBe(false);
    expect(isMissing({ dueOn: '2026-11-05', submittedOn: null }, '2026-11-06')).toBe(true);
  });
  it('is not missing any more when it comes late', () =>
    expect(isMissing({ dueOn: '2026-11-05', submittedOn: '2026-11-20' }, '2026-11-22')).toBe(false));
});
