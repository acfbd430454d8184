import { describe, expect, it } from 'vitest';
import { figure, geometricMean, percentile, ratio, rounded } from './statistics.ts';

describe('the arithmetic of a benchmark', () => {
  it('takes as p50 and p99 values that were measured, by nearest rank', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect([percentile(values, 0.5), percentile(values, 0.99), percentile(values, 1)]).toEqual([100, 198, 200]);
    expect(percentile([7], 0.99)).toBe(7);
  });
  it('has no percentile and no middle of nothing', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
    expect(() => figure([])).toThrow(RangeError);
  });
  it('tells the middle of the rounds and how far they lie apart, leaving them in their order', () => {
    const rounds = [30, 10, 20];
    expect(figure(rounds)).toEqual({ median: 20, min: 10, max: 30, n: 3 });
    expect(figure([4, 1, 3, 2]).median).toBe(2.5);
    expect(rounds).toEqual([30, 10, 20]);
  });
  it('compares round with round, so that a slow minute of the machine cancels out', () => {
    expect(ratio([100, 50, 200], [50, 25, 100])).toEqual({ median: 2, min: 2, max: 2, n: 3 });
  });
  it.each([
    ['a round is missing', [1, 2], [1]],
    ['a figure could not be measured', [1, null], [1, 2]],
    ['there is nothing to divide by', [1, 2], [1, 0]],
    ['there were no rounds', [], []],
  ])('gives no ratio where %s', (_, of, to) => expect(ratio(of, to)).toBeNull());
  it('lets twice as fast and half as fast cancel out', () => {
    expect(geometricMean([2, 0.5])).toBeCloseTo(1, 12);
    expect(geometricMean([1, 10, 100])).toBeCloseTo(10, 12);
    expect(geometricMean([])).toBeNull();
  });
  it('refuses a geometric mean of nought', () => expect(() => geometricMean([1, 0])).toThrow(RangeError));
  it('rounds to significant digits, small and large figures alike', () => {
    expect([rounded(0.0123456), rounded(1234.56), rounded(2)]).toEqual([0.0123, 1230, 2]);
  });
});
