import { describe, expect, it } from 'vitest';
import { isJointlyHosted } from './collaboration-event.rules.ts';

const host = (sector: string) => ({ sector });

describe('联合主办 a jointly hosted event (BS-03f)', () => {
  it('has hosts of two sectors', () => expect(isJointlyHosted([host('GOVERNMENT'), host('UNIVERSITY')])).toBe(true));
  it('is not made by two hosts of one sector', () => expect(isJointlyHosted([host('UNIVERSITY'), host('UNIVERSITY')])).toBe(false));
  it('is not made by one host, or by none', () => {
    expect(isJointlyHosted([host('UNIVERSITY')])).toBe(false);
    expect(isJointlyHosted([])).toBe(false);
  });
});
