import { bureaus } from '@helix/service-kit/bureaus';
import type { StoredOperation } from '@helix/gateway/operations';
import type { SubgraphName } from '@helix/local/subgraphs';
import { testGraph } from '@helix/local/testing-graph';

/** What the browser tests drive. Everything they know of the system under test is here. */
export interface Site {
  /** Origin, without a trailing slash. */
  readonly url: string;
  readonly bureaus: readonly { readonly name: string; readonly bureauZh: string }[];
  readonly operations: readonly StoredOperation[];
  /** Makes a bureau stop answering, for as long as the site stands. */
  stopBureau(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The whole system with its demo world, on a free loopback port. */
export async function startSite(): Promise<Site> {
  const graph = await testGraph();
  return {
    url: graph.url,
    bureaus,
    operations: [...graph.operations.values()],
    stopBureau: (name) => graph.stop(name as SubgraphName),
    close: () => graph.close(),
  };
}
