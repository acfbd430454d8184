import { daysBetween, type Day } from '@helix/service-kit/days';

/** SM-ISSUE in its order: raised to closed, with the ways over the joint conference and back. */
export const issueStates = [
  'RAISED',
  'ASSIGNED',
  'ESCALATED',
  'IN_WORK',
  'REOPENED',
  'FULFILLED',
  'CONFIRMED_BY_RAISER',
  'CLOSED',
] as const;
export type IssueState = (typeof issueStates)[number];

/** 三张清单 A problem is listed until it has an owner, then under responsibilities until it is fulfilled (SY-08a). */
export const listOf = (status: IssueState) =>
  status === 'RAISED' ? 'PROBLEMS' : ['FULFILLED', 'CONFIRMED_BY_RAISER', 'CLOSED'].includes(status) ? 'FULFILMENTS' : 'RESPONSIBILITIES';

/** 历时 Days from the day it was raised to the day it was fulfilled, or to today (XT-04d). */
export const ageDays = ({ raisedOn, resolvedOn }: { readonly raisedOn: Day; readonly resolvedOn: Day | null }, today: Day): number =>
  daysBetween(raisedOn, resolvedOn ?? today);
