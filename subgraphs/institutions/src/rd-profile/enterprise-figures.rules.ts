/** Totals about fewer firms than this are not told (10.3). */
const fewestFirms = 3;

/** Digits of the codes of provinces, cities, counties and townships, as far as they tell. */
const stemLengths = [2, 4, 6, 9] as const;

interface Region {
  readonly firms: number;
  /** Firms of which no total further down tells. */
  readonly untold: number;
  readonly isTold: boolean;
}

/**
 * 可否公布合计 Whether the total of a region may be told. Totals nest, so whoever subtracts those of the parts from that of the whole gets the
 * firms that no part tells of: these must be none, or at least three, on every level. Whether the whole is told depends on its parts alone,
 * so that each answer agrees with every other.
 *
 * @param stem the digits with which codes of the region begin, such as 4303
 * @param firms how many firms report from each place, by the stem of its own code
 */
export const mayTellTotal = (stem: string, firms: ReadonlyMap<string, number>): boolean => assessed(stem, firms).isTold;

function assessed(stem: string, firms: ReadonlyMap<string, number>): Region {
  const own = firms.get(stem) ?? 0;
  const length = stemLengths.find((digits) => digits > stem.length);
  const below = new Set(
    [...firms.keys()].filter((code) => code.length > stem.length && code.startsWith(stem)).map((code) => code.slice(0, length)),
  );
  const parts = [...below].map((part) => assessed(part, firms));
  const total = parts.reduce((sum, part) => sum + part.firms, own);
  const untold = parts.reduce((sum, part) => sum + (part.isTold ? 0 : part.untold), own);
  return { firms: total, untold, isTold: total >= fewestFirms && (untold === 0 || untold >= fewestFirms) };
}
