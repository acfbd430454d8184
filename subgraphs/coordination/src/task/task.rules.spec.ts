import { describe, expect, it } from 'vitest';
import { delayDays, isOverdue } from './task.rules.ts';

const today = '2026-11-22';

describe('逾期 an overdue task (SM-TASK)', () => {
  it('is past its day; the day itself is not late', () => {
    expect(isOverdue({ status: 'IN_PROGRESS', dueOn: '2026-11-22' }, today)).toBe(false);
    expect(isOverdue({ status: 'IN_PROGRESS', dueOn: '2026-11-21' }, today)).toBe(true);
  });
  it('is open: reported is not yet verified, and supervision does not heal it', () => {
    for (const status of ['CREATED', 'ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'OVERDUE', 'SUPERVISED'])
      expect(isOverdue({ status, dueOn: '2020-01-01' }, today), status).toBe(true);
    for (const status of ['VERIFIED', 'CLOSED', 'CANCELLED']) expect(isOverdue({ status, dueOn: '2020-01-01' }, today), status).toBe(false);
  });
  it('has a day: without one nothing is late', () => expect(isOverdue({ status: 'ASSIGNED', dueOn: null }, today)).toBe(false));
});

describe('延期天数 days of delay', () => {
  it('run from the planned day to the day it was made good', () =>
    expect(delayDays({ plannedOn: '2026-03-31', resolvedOn: '2026-05-20' }, today)).toBe(50));
  it('run on to today while the delay lasts', () => expect(delayDays({ plannedOn: '2026-11-20', resolvedOn: null }, today)).toBe(2));
  it('are none before the planned day', () => expect(delayDays({ plannedOn: '2027-01-01', resolvedOn: null }, today)).toBe(0));
});
