import { describe, expect, it } from 'vitest';
import { bidsAreUnsealed, isSelectedBid, takesBids, unsealedStatuses } from './challenge.rules.ts';

describe('投榜期 when bids are taken', () => {
  const challenge = { status: 'POSTED', postedOn: '2026-03-01', closesOn: '2026-03-31' };

  it('from the day of posting to the last day, both included', () => {
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => takesBids(challenge, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('only while it stands as posted', () => {
    for (const status of ['DRAFT', 'BIDDING_CLOSED', 'SELECTED', 'CANCELLED', 'NO_VALID_BID'])
      expect(takesBids({ ...challenge, status }, '2026-03-15'), status).toBe(false);
    expect(takesBids({ status: 'POSTED', postedOn: null, closesOn: null }, '2026-03-15')).toBe(false);
  });
});

describe('密封 the seal', () => {
  it('holds until the selection, and for good where nobody was selected', () => {
    for (const status of ['DRAFT', 'POSTED', 'BIDDING_CLOSED', 'COMMISSIONED', 'NO_VALID_BID', 'CANCELLED', 'anything else'])
      expect(bidsAreUnsealed({ status, closesOn: '2026-03-31' }, '2026-06-01'), status).toBe(false);
    for (const status of unsealedStatuses) expect(bidsAreUnsealed({ status, closesOn: '2026-03-31' }, '2026-06-01'), status).toBe(true);
  });

  it('holds to the end of the last day of bidding, whatever state is entered before', () => {
    const onDay = (day: string) => bidsAreUnsealed({ status: 'SELECTED', closesOn: '2026-03-31' }, day);
    expect(['2026-03-30', '2026-03-31', '2026-04-01'].map(onDay)).toEqual([false, false, true]);
    expect(bidsAreUnsealed({ status: 'CONTRACTED', closesOn: null }, '2026-03-30')).toBe(true);
  });

  it('counts a team eliminated from a race as selected before', () => {
    expect(['SELECTED', 'CONTRACTED', 'ELIMINATED'].every(isSelectedBid)).toBe(true);
    expect(['SUBMITTED', 'ADMITTED', 'SHORTLISTED', 'NOT_SELECTED', 'WITHDRAWN'].some(isSelectedBid)).toBe(false);
  });
});
