import { daysBetween, type Day } from '@helix/service-kit/days';

/** States in which nothing is left to be done by the owner (SM-TASK). */
export const settledStates = ['VERIFIED', 'CLOSED', 'CANCELLED'] as const;

/** 逾期 Past due and neither verified nor closed nor cancelled; the due day itself is not late. */
export const isOverdue = ({ status, dueOn }: { readonly status: string; readonly dueOn: Day | null }, today: Day): boolean =>
  dueOn !== null && dueOn < today && !settledStates.some((settled) => settled === status);

/** 延期天数 From the planned day to the day it was made good, or to today; never negative. */
export const delayDays = ({ plannedOn, resolvedOn }: { readonly plannedOn: Day; readonly resolvedOn: Day | null }, today: Day): number =>
  Math.max(0, daysBetween(plannedOn, resolvedOn ?? today));
