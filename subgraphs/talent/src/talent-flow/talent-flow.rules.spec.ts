import { describe, expect, it } from 'vitest';
import { isFlexible } from './talent-flow.rules.ts';

describe('flexible recruitment 柔性引才', () => {
  it.each(['PART_TIME', 'SECONDMENT', 'PROJECT_SHORT', 'VISIT'] as const)('[AR-16] %s is flexible and never newly introduced', (form) =>
    expect(isFlexible(form)).toBe(true),
  );
  it('[AR-16] full-time work is not', () => expect(isFlexible('FULL_TIME')).toBe(false));
});
