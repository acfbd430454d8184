/** 已截止 States of a listing in which nothing more is offered for it in this round. */
export const closedListingStates = ['DEAL', 'CONTRACT_REGISTERED', 'SETTLED', 'UNSOLD'] as const;

/** Whether a listing is closed on a day: by its state, and past its last day whatever the state. Reserve price, bids and winner wait for it. */
export const isClosed = ({ status, openTo }: { readonly status: string; readonly openTo: string | null }, day: string): boolean =>
  (closedListingStates as readonly string[]).includes(status) && (openTo === null || openTo < day);
