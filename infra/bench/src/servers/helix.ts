import type { Executor } from '@helix/gateway/execution';
import { storedOperations } from '@helix/gateway/operations';
import { startGateway } from '@helix/gateway/server';
import { localSource, remoteSource, type SubgraphSource } from '@helix/gateway/sources';
import { definitionOf, type SubgraphName } from '@helix/local/subgraphs';
import { bureaus } from '@helix/service-kit/bureaus';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph } from '@helix/service-kit/subgraph';
import { benchNow, benchSecret } from '../conditions.ts';
import { serve } from './serve.ts';

export interface HelixSettings {
  readonly supergraphSdl: string;
  readonly executor: Executor;
  /** Where each subgraph serves, or the database on which it is opened in this very process. */
  readonly reach: { readonly subgraphUrls: Readonly<Record<string, string>> } | { readonly databaseUrls: Readonly<Record<string, string>> };
}

/** Our gateway as it ships, over HTTP to its subgraphs (which it signs for) or with the six of them in its own process. */
serve(async ({ supergraphSdl, executor, reach }: HelixSettings) => {
  const subgraphs =
    'databaseUrls' in reach
      ? await Promise.all(
          bureaus.map(async ({ name }) =>
            openSubgraph(await definitionOf(name as SubgraphName), {
              databaseUrl: reach.databaseUrls[name]!,
              secret: benchSecret,
              log: openLog(name, 'error'),
              now: benchNow,
            }),
          ),
        )
      : [];
  const sources = new Map<string, SubgraphSource>(
    bureaus.map((bureau, at) => [
      bureau.name,
      'subgraphUrls' in reach
        ? remoteSource({ bureau, url: reach.subgraphUrls[bureau.name]!, secret: benchSecret })
        : localSource(subgraphs[at]!),
    ]),
  );
  const gateway = await startGateway({
    supergraphSdl,
    bureaus,
    sources,
    operations: storedOperations(new URL('../../../../schema/operations/', import.meta.url)),
    log: openLog('gateway', 'error'),
    executor,
    port: 0,
  });
  return {
    url: `${gateway.url}/graphql`,
    async close() {
      await gateway.close();
      await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
    },
  };
});
