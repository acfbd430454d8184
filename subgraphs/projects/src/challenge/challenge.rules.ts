/** 可投榜 Bids are taken on a day from the posting to the last day, both included, while the challenge stands as posted. */
export const takesBids = (
  { status, postedOn, closesOn }: { readonly status: string; readonly postedOn: string | null; readonly closesOn: string | null },
  day: string,
): boolean => status === 'POSTED' && postedOn !== null && closesOn !== null && postedOn <= day && day <= closesOn;

/** States past the selection: only in these may anybody but the officers know who bid (hidden before, for good where nobody was selected). */
export const unsealedStatuses = [
  'SELECTED',
  'CONTRACTED',
  'UNDER_WAY',
  'ACCEPTED',
  'REWARDED',
  'DIRECTED_PROCUREMENT',
  'TERMINATED',
] as const;

/** 开封 Whether the bids of a challenge in this state are public. */
export const bidsAreUnsealed = (status: string): boolean => (unsealedStatuses as readonly string[]).includes(status);

/** 中榜 Whether a bid in this state was selected; elimination from a horse race comes after the selection. */
export const isSelectedBid = (status: string): boolean => ['SELECTED', 'CONTRACTED', 'ELIMINATED'].includes(status);
