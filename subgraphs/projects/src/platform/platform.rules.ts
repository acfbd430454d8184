import { isAcademic } from '../project/project.rules.ts';
import { ratioOf } from '../ratio.rules.ts';

/** 三方共建 University or institute, enterprise and government (park included) all found it (SY-17a). */
export const isThreeParty = (founders: readonly { readonly sector: string }[]): boolean =>
  founders.some(({ sector }) => isAcademic(sector)) &&
  founders.some(({ sector }) => sector === 'INDUSTRY') &&
  founders.some(({ sector }) => sector === 'GOVERNMENT');

/** 协定目标得分 Achieved over target, at most 1: more than agreed earns no more (SY-16a). Null before it was reported. */
export const goalScore = ({ target, achieved }: { readonly target: number; readonly achieved: number | null }): string | null =>
  achieved === null ? null : ratioOf(Math.min(achieved, target), target);
