import type { Day } from '@helix/service-kit/days';

/** 缺报 Past due and not submitted; the due day itself is not late. */
export const isMissing = ({ dueOn, submittedOn }: { readonly dueOn: Day; readonly submittedOn: Day | null }, today: Day): boolean =>
  submittedOn === null && dueOn < today;
