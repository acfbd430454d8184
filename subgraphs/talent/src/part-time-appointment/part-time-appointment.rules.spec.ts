import { describe, expect, it } from 'vitest';
import { partTimeViolations, type PartTimeFacts } from './part-time-appointment.rules.ts';

const active: PartTimeFacts = { status: 'ACTIVE', consentOn: '2025-03-01', dutiesFulfilled: true, isPaid: true, isPilot: false };
const teacher = { isDualRole: false };
const dean = { isDualRole: true };

describe('part-time work 兼职', () => {
  it('complies with consent and own duties fulfilled, paid or not', () => {
    expect(partTimeViolations(active, teacher)).toEqual([]);
    expect(partTimeViolations({ ...active, isPaid: false }, dean)).toEqual([]);
  });
  it('needs the consent of the employer (BS-11b)', () =>
    expect(partTimeViolations({ ...active, consentOn: null }, teacher)).toEqual(['CONSENT_MISSING']));
  it('needs own duties fulfilled (BS-11b)', () =>
    expect(partTimeViolations({ ...active, dutiesFulfilled: false }, teacher)).toEqual(['DUTIES_NOT_FULFILLED']));
  it('is paid to people who manage and teach in pilot institutions only (BS-27g)', () => {
    expect(partTimeViolations(active, dean)).toEqual(['PAID_OUTSIDE_PILOT']);
    expect(partTimeViolations({ ...active, isPilot: true }, dean)).toEqual([]);
  });
  it('is told all that is wrong at once, also after it ended', () =>
    expect(partTimeViolations({ ...active, status: 'ENDED', consentOn: null, dutiesFulfilled: false }, dean)).toEqual([
      'CONSENT_MISSING',
      'DUTIES_NOT_FULFILLED',
      'PAID_OUTSIDE_PILOT',
    ]));
  it.each(['APPLIED', 'EMPLOYER_CONSENTED', 'REFUSED', 'SUSPENDED'])('has nothing to comply with while %s', (status) =>
    expect(partTimeViolations({ ...active, status, consentOn: null, dutiesFulfilled: false }, dean)).toEqual([]),
  );
});
