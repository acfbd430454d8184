const measures = ['HORIZONTAL_RESEARCH', 'APPLIED_BASIC_RESEARCH', 'CONVERSION', 'SERVICE_TO_INDUSTRY', 'ADVICE_TO_GOVERNMENT'];
const uses = ['TITLE', 'POST', 'PERFORMANCE'];

/** 齐备 Whether all five measures serve titles, posts and performance alike (XT-41b). */
export const isCompleteScheme = (stated: readonly { readonly measure: string; readonly use: string }[]): boolean => {
  const found = new Set(stated.map(({ measure, use }) => `${measure} ${use}`));
  return measures.every((measure) => uses.every((use) => found.has(`${measure} ${use}`)));
};

/** Ten thousandths, so that weights of four decimals add up exactly. */
const tenThousandths = (weight: string): number => {
  const [whole = '0', fraction = ''] = weight.split('.');
  return Number(whole) * 10_000 + Number(fraction.padEnd(4, '0').slice(0, 4));
};

/** 质量和贡献为主 Whether quality and contribution together weigh more than half (BS-10b). Weights are decimal texts from 0 to 1. */
export const isQualityLed = ({ qualityWeight, contributionWeight }: { qualityWeight: string; contributionWeight: string }): boolean =>
  tenThousandths(qualityWeight) + tenThousandths(contributionWeight) > 5_000;
