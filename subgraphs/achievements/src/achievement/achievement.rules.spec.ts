import { describe, expect, it } from 'vitest';
import { isAgreedBeforeFiling } from './achievement.rules.ts';

describe('归属协议 ownership is agreed before an output is filed (JX-16)', () => {
  const output = { filedOn: '2025-03-01', grantedOn: '2026-01-10' };
  it('holds on the day of filing', () => expect(isAgreedBeforeFiling({ ...output, ownershipAgreedOn: '2025-03-01' })).toBe(true));
  it('fails a day later, and even before the grant', () =>
    expect(isAgreedBeforeFiling({ ...output, ownershipAgreedOn: '2025-03-02' })).toBe(false));
  it('is measured at publication where nothing was filed', () => {
    expect(isAgreedBeforeFiling({ filedOn: null, grantedOn: '2026-01-10', ownershipAgreedOn: '2026-01-10' })).toBe(true);
    expect(isAgreedBeforeFiling({ filedOn: null, grantedOn: '2026-01-10', ownershipAgreedOn: '2026-01-11' })).toBe(false);
  });
  it('fails without an agreement', () => expect(isAgreedBeforeFiling({ ...output, ownershipAgreedOn: null })).toBe(false));
});
