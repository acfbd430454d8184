import { describe, expect, it } from 'vitest';
import { ratioOf } from '../ratio.rules.ts';
import { codesWithin } from '../region/region.rules.ts';
import { isJoint, jointKindOf, type Party } from './project.rules.ts';

const city = '430300';
const party = (sector: string, cityCode: string | null = city, institutionId = sector): Party => ({ institutionId, sector, cityCode });
const university = party('UNIVERSITY');
const institute = party('RESEARCH');
const firm = party('INDUSTRY');
const firmElsewhere = party('INDUSTRY', '430100', 'elsewhere');
const county = party('GOVERNMENT');

describe('联合项目 joint projects (AR-07)', () => {
  it('need a university or institute and an enterprise', () => {
    expect(isJoint([university, firm])).toBe(true);
    expect(isJoint([institute, firm])).toBe(true);
    expect(isJoint([university, institute])).toBe(false);
    expect(isJoint([firm, firmElsewhere, county])).toBe(false);
    expect(isJoint([])).toBe(false);
  });

  it('are school–locality–enterprise when an enterprise or a government body of the city takes part', () => {
    expect(jointKindOf([university, firm], city)).toBe('UNIVERSITY_LOCALITY_ENTERPRISE');
    expect(jointKindOf([university, firmElsewhere, county], city)).toBe('UNIVERSITY_LOCALITY_ENTERPRISE');
    expect(jointKindOf([university, firmElsewhere], city)).toBe('UNIVERSITY_ENTERPRISE');
    expect(jointKindOf([university, party('INDUSTRY', null)], city)).toBe('UNIVERSITY_ENTERPRISE');
  });

  it('have a name without an enterprise or without a school only in the company the documents name', () => {
    expect(jointKindOf([university, county], city)).toBe('UNIVERSITY_LOCALITY');
    expect(jointKindOf([university, party('GOVERNMENT', '430100')], city)).toBeNull();
    expect(jointKindOf([firm, firmElsewhere], city)).toBe('ENTERPRISE_ENTERPRISE');
    expect(jointKindOf([firm, firm], city)).toBeNull();
    expect(jointKindOf([university], city)).toBeNull();
  });
});

describe('占比与进度 shares and progress', () => {
  it('have four decimals, half rounded up, and none over nought', () => {
    expect(ratioOf(14, 24)).toBe('0.5833');
    expect(ratioOf(1, 3)).toBe('0.3333');
    expect(ratioOf(2, 3)).toBe('0.6667');
    expect(ratioOf(1, 20_000)).toBe('0.0001');
    expect(ratioOf(3, 2)).toBe('1.5000');
    expect(ratioOf(0, 7)).toBe('0.0000');
    expect(ratioOf(5, 0)).toBeNull();
  });

  it('are exact beyond what a number can hold', () => {
    expect(ratioOf(9_007_199_254_740_993n, 9_007_199_254_740_993n)).toBe('1.0000');
  });
});

describe('行政区划的范围 regions and those below', () => {
  const holds = (region: string, code: string): boolean => {
    const { from, to } = codesWithin(region);
    return from <= code && code <= to;
  };

  it('a province holds its cities and counties, a city its counties, a county its townships and nothing beside it', () => {
    expect(['430000', '430300', '430302', '430302001'].map((code) => holds('430000', code))).toEqual([true, true, true, true]);
    expect(['430300', '430302', '430382', '430400', '430299'].map((code) => holds('430300', code))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['430302', '430302001', '430304', '430300'].map((code) => holds('430302', code))).toEqual([true, true, false, false]);
    expect(['430302001', '430302002', '430302'].map((code) => holds('430302001', code))).toEqual([true, false, false]);
  });
});
