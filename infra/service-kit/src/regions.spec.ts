import { describe, expect, it } from 'vitest';
import { regionStem } from './identifiers.ts';

describe('regions below a region 下级地区', () => {
  it.each([
    ['330000', '33'],
    ['330400', '3304'],
    ['330402', '330402'],
    ['431000', '4310'],
    ['500000', '50'],
    ['330402001', '330402001'],
    ['330402100', '330402100'],
  ])('%s and those below begin with %s', (code, stem) => expect(regionStem(code)).toBe(stem));
});
