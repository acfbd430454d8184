/** Figures of several rounds: the middle one and how far they lie apart. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Rounds. */
  readonly n: number;
}

/**
 * The smallest value that is not below `share` of all values (nearest rank).
 *
 * @param share above 0, at most 1
 * @throws RangeError where there are no values
 */
export function percentile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) throw new RangeError('There is no percentile of nothing');
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** @throws RangeError where there are no values */
export function figure(values: readonly number[]): Figure {
  const sorted = values.toSorted((one, other) => one - other);
  if (sorted.length === 0) throw new RangeError('There is no middle of nothing');
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)!, n: sorted.length };
}

/**
 * How many times the figures of the one are those of the other, round by round: what disturbed a round disturbed both.
 *
 * @returns null where a round lacks one of them or divides by zero
 */
export function ratio(of: readonly (number | null)[], to: readonly (number | null)[]): Figure | null {
  const ratios: number[] = [];
  for (const [round, value] of of.entries()) {
    const base = to[round];
    if (value === null || base === null || base === undefined || base === 0) return null;
    ratios.push(value / base);
  }
  return ratios.length && of.length === to.length ? figure(ratios) : null;
}

/**
 * The geometric mean, in which twice as fast and half as fast cancel out.
 *
 * @returns null where there is nothing to take a mean of
 * @throws RangeError for a value that is not above zero
 */
export function geometricMean(values: readonly number[]): number | null {
  if (values.some((value) => !(value > 0))) throw new RangeError('A geometric mean is of values above zero');
  return values.length ? Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length) : null;
}

/** To so many significant digits, for people and for files that are compared line by line. */
export const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits));
