import { describe, expect, it } from 'vitest';
import { isOpenDemand, matchedDemandStates } from './demand.rules.ts';

describe('待解决的需求 an open demand', () => {
  it.each(['PUBLISHED', 'POSTED_AS_CHALLENGE'])('is open while %s', (status) => expect(isOpenDemand(status)).toBe(true));
  it.each(['DRAFT', 'MATCHED', 'CONTRACTED', 'ACCEPTED', 'SOLVED_ON_SITE', 'WITHDRAWN', 'EXPIRED'])('is not open when %s', (status) =>
    expect(isOpenDemand(status)).toBe(false),
  );
  it('is never both open and matched', () => expect(matchedDemandStates.some(isOpenDemand)).toBe(false));
});
