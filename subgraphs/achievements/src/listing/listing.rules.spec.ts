import { describe, expect, it } from 'vitest';
import { isClosed } from './listing.rules.ts';

describe('截止 the close of a listing', () => {
  it('needs a state past the offering and the end of the last day', () => {
    const onDay = (status: string, day: string) => isClosed({ status, openTo: '2026-03-31' }, day);
    expect(['2026-03-31', '2026-04-01'].map((day) => onDay('DEAL', day))).toEqual([false, true]);
    for (const status of ['PREPARED', 'VALUED', 'DISCLOSED', 'OPEN', 'RELISTED', 'WITHDRAWN', 'ENTRUSTED', 'MANAGED'])
      expect(onDay(status, '2026-06-01'), status).toBe(false);
    for (const status of ['CONTRACT_REGISTERED', 'SETTLED', 'UNSOLD']) expect(onDay(status, '2026-06-01'), status).toBe(true);
  });

  it('goes by the state alone where no last day was set', () => {
    expect([isClosed({ status: 'SETTLED', openTo: null }, '2026-01-01'), isClosed({ status: 'OPEN', openTo: null }, '2026-01-01')]).toEqual(
      [true, false],
    );
  });
});
