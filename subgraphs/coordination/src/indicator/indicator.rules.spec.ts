import { describe, expect, it } from 'vitest';
import { growthOf, maskedDecimal } from './indicator.rules.ts';

describe('遮盖的数值 masked figures (A-27)', () => {
  it('have their mask and no value, never nought', () =>
    expect(maskedDecimal({ value: null, mask: 'xx.x', unit: 'YI' })).toEqual({ value: null, mask: 'xx.x', unit: '亿元' }));
  it('may have neither: what only has to rise has no figure', () =>
    expect(maskedDecimal({ value: null, mask: null, unit: 'COUNT' })).toEqual({ value: null, mask: null, unit: '个' }));
});

describe('增速 growth', () => {
  it('is null where none was reported', () => expect(growthOf({ growth: null, growthMask: null })).toBeNull());
  it('is a ratio, masked like any figure', () => {
    expect(growthOf({ growth: '0.153', growthMask: null })).toEqual({ value: '0.153', mask: null, unit: '比率（1＝100%）' });
    expect(growthOf({ growth: null, growthMask: 'x.x' })).toEqual({ value: null, mask: 'x.x', unit: '比率（1＝100%）' });
  });
});
