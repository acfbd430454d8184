/** What decides whether a part-time appointment complies. */
export interface PartTimeFacts {
  readonly status: string;
  readonly consentOn: string | null;
  readonly dutiesFulfilled: boolean;
  readonly isPaid: boolean;
  readonly isPilot: boolean;
}

export type PartTimeViolation = 'CONSENT_MISSING' | 'DUTIES_NOT_FULFILLED' | 'PAID_OUTSIDE_PILOT';

/**
 * 兼职条件 What does not comply with BS-11b (employer's consent, own duties fulfilled) and BS-27g (a dual-role person is paid in a pilot
 * institution only). Applications that were not granted yet, or were refused, and suspended posts have nothing to comply with.
 */
export function partTimeViolations(appointment: PartTimeFacts, person: { readonly isDualRole: boolean }): PartTimeViolation[] {
  if (appointment.status !== 'ACTIVE' && appointment.status !== 'ENDED') return [];
  const violations: PartTimeViolation[] = [];
  if (appointment.consentOn === null) violations.push('CONSENT_MISSING');
  if (!appointment.dutiesFulfilled) violations.push('DUTIES_NOT_FULFILLED');
  if (person.isDualRole && appointment.isPaid && !appointment.isPilot) violations.push('PAID_OUTSIDE_PILOT');
  return violations;
}
