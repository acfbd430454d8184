const unitsZh = {
  COUNT: '个',
  PERSONS: '人',
  PERCENT: '比率（1＝100%）',
  WAN: '万元',
  YI: '亿元',
  DAYS: '天',
  SCORE: '分',
  RANK: '位',
  STATE: '状态',
} as const;

/** A figure as a document or a bureau gives it: its value, its mask, or neither where it only has to rise. */
interface Figure {
  readonly value: string | null;
  readonly mask: string | null;
  readonly unit: keyof typeof unitsZh;
}

/** 遮盖数 A figure with its unit in words; a masked one has its mask and no value, never nought. */
export const maskedDecimal = ({ value, mask, unit }: Figure) => ({ value, mask, unit: unitsZh[unit] });

/** 增速 Growth as a ratio; null where none was reported. */
export const growthOf = ({ growth, growthMask }: { readonly growth: string | null; readonly growthMask: string | null }) =>
  growth === null && growthMask === null ? null : maskedDecimal({ value: growth, mask: growthMask, unit: 'PERCENT' });
