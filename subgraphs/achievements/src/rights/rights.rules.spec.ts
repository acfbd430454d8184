import { describe, expect, it } from 'vitest';
import { isLongEnough } from './rights.rules.ts';

describe('使用权期限 a right of use lasts at least ten years (XT-43a)', () => {
  it.each([
    ['2025-01-01', '2034-12-31', true],
    ['2025-01-01', '2034-12-30', false],
    ['2025-03-15', '2035-03-14', true],
    ['2024-02-29', '2034-02-27', true],
    ['2024-02-29', '2034-02-26', false],
    ['2025-01-01', '2025-01-01', false],
  ])('from %s to %s: %s', (startsOn, endsOn, answer) => expect(isLongEnough({ startsOn, endsOn })).toBe(answer));
});
