import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayTellTotal } from './enterprise-figures.rules.ts';

const told = (stem: string, firms: Readonly<Record<string, number>>): boolean => mayTellTotal(stem, new Map(Object.entries(firms)));

describe('totals of enterprises 企业合计', () => {
  it('are told of three firms, not of two', () => {
    expect(told('430302', { '430302': 3 })).toBe(true);
    expect(told('430302', { '430302': 2 })).toBe(false);
    expect(told('430302', {})).toBe(false);
  });

  it('are not told of a city whose one silent county could be had by subtraction', () => {
    expect(told('4303', { '430302': 5, '430304': 4, '430321': 2 })).toBe(false);
    expect(told('4303', { '430302': 5, '430304': 4, '430321': 2, '430381': 1 })).toBe(true);
    expect(told('4303', { '430302': 5, '430304': 4 })).toBe(true);
  });

  it('count what is registered with the city itself among what no county tells', () => {
    expect(told('4303', { '4303': 1, '430302': 5 })).toBe(false);
    expect(told('4303', { '4303': 3, '430302': 5 })).toBe(true);
  });

  it('tell nobody of one or two firms, whichever totals are subtracted from whichever', () => {
    const counties = ['430302', '430304', '430321', '430102', '430103', '430203'];
    const places = ['43', '4303', '4301', '4302', ...counties, '430302001', '430302002'];
    const counts = fc.tuple(...places.map(() => fc.integer({ min: 0, max: 6 })));
    fc.assert(
      fc.property(counts, (numbers) => {
        const firms = new Map(places.map((place, index) => [place, numbers[index]!]));
        const open = places.filter((place) => mayTellTotal(place, firms));
        const placesIn = (stem: string) => places.filter((place) => place.startsWith(stem));
        for (const whole of open) {
          const inner = open.filter((part) => part !== whole && part.startsWith(whole));
          // Totals of nested regions give by addition and subtraction just the sums of what each tells beyond those within it.
          const alone = placesIn(whole).filter((place) => !inner.some((part) => place.startsWith(part)));
          const left = alone.reduce((sum, place) => sum + firms.get(place)!, 0);
          expect(left === 0 || left >= 3).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
