/** 可投榜 Bids are taken on a day from the posting to the last day, both included, while the challenge stands as posted. */
export const takesBids = (
  { status, postedOn, closesOn }: { readonly status: string; readonly postedOn: string | null; readonly closesOn: string | null },
  day: string,
): boolean => status === 'POSTED' && postedOn !== null && closesOn !== null && postedOn <= day && day <= closesOn;

/**
 * States past the selection: only in these may anybody but the parties, the panel and the officer in charge know who bid (hidden before, for good
 * where nobody was selected).
 */
export const unsealedStatuses = [
  'SELECTED',
  'CONTRACTED',
  'UNDER_WAY',
  'ACCEPTED',
  'REWARDED',
  'DIRECTED_PROCUREMENT',
  'TERMINATED',
] as const;

/** 开标之后 States that follow the formal close of bidding: in every other one the bids are sealed for everybody, the officer in charge included. */
export const openedStatuses = ['BIDDING_CLOSED', 'COMMISSIONED', 'NO_VALID_BID', ...unsealedStatuses] as const;

/** 开封 Whether the bids of a challenge are public on a day: past the selection, and past the last day of bidding whatever the state. */
export const bidsAreUnsealed = (
  { status, closesOn }: { readonly status: string; readonly closesOn: string | null },
  day: string,
): boolean => (unsealedStatuses as readonly string[]).includes(status) && (closesOn === null || closesOn < day);

/** 中榜 Whether a bid in this state was selected; elimination from a horse race comes after the selection. */
export const isSelectedBid = (status: string): boolean => ['SELECTED', 'CONTRACTED', 'ELIMINATED'].includes(status);
