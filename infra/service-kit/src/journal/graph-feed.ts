import type { ChangePage, FeedReader } from './feed.ts';

/** Runs a GraphQL operation against whatever serves the subgraph's changes: its own server, or the gateway. */
export type Ask = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<{
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}>;

/**
 * The feed of a subgraph that lies in another process, as a reader like any other.
 *
 * @throws what the graph answers instead of a page
 */
export function graphFeed(subgraph: string, ask: Ask): FeedReader {
  const document = `query Changes($after: Cursor, $first: Int, $entities: [String!]) {
    ${subgraph}Changes(after: $after, first: $first, entities: $entities) {
      changes { cursor entity key operation version at before after } endCursor hasMore behind } }`;
  return async ({ after = null, first = null, entities = null }) => {
    const { data, errors } = await ask(document, { after, first, entities });
    const page = (data as Readonly<Record<string, ChangePage | null>> | null | undefined)?.[`${subgraph}Changes`];
    if (!page) throw new Error(`${subgraph}: ${errors?.[0]?.message ?? 'the feed did not answer'}`);
    return page;
  };
}
