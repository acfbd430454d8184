import { describe, expect, it } from 'vitest';
import { ageDays, issueStates, listOf } from './issue.rules.ts';

describe('三张清单 the three lists (SY-08a)', () => {
  it('take an issue from problems over responsibilities to fulfilments', () => {
    expect(Object.groupBy(issueStates, listOf)).toEqual({
      PROBLEMS: ['RAISED'],
      RESPONSIBILITIES: ['ASSIGNED', 'ESCALATED', 'IN_WORK', 'REOPENED'],
      FULFILMENTS: ['FULFILLED', 'CONFIRMED_BY_RAISER', 'CLOSED'],
    });
  });
});

describe('历时 the age of an issue (XT-04d)', () => {
  it('ends with its fulfilment', () => expect(ageDays({ raisedOn: '2026-01-01', resolvedOn: '2026-01-31' }, '2026-11-22')).toBe(30));
  it('grows while it is open', () => expect(ageDays({ raisedOn: '2026-11-20', resolvedOn: null }, '2026-11-22')).toBe(2));
});
