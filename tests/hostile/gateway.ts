import { bureaus } from '@helix/service-kit/bureaus';
import { openLog } from '@helix/service-kit/log';
import { policyFromEnvironment } from '@helix/gateway/limits/policy';
import { startGateway, type Gateway } from '@helix/gateway/server';
import { localSource } from '@helix/gateway/sources';
import { composeAll } from '@helix/local/composition';
import type { TestGraph } from '@helix/local/testing-graph';

interface Surroundings {
  /** Receives what the gateway logs, at any level. */
  readonly lines?: string[];
  /** Subgraphs that fail whatever they are asked, and the text of their failure. */
  readonly failing?: Readonly<Record<string, string>>;
}

/** A second gateway before the subgraphs of a graph, with the settings of another deployment. */
export function gatewayWith(
  graph: TestGraph,
  settings: NodeJS.ProcessEnv,
  { lines = [], failing = {} }: Surroundings = {},
): Promise<Gateway> {
  const subgraphs = Object.values(graph.subgraphs);
  const composition = composeAll(subgraphs.map(({ definition }) => definition));
  if ('problems' in composition) throw new Error('The subgraphs do not compose');
  return startGateway({
    supergraphSdl: composition.supergraphSdl,
    bureaus,
    sources: new Map(
      subgraphs.map((subgraph) => {
        const { name } = subgraph.definition;
        const failure = failing[name];
        const source = localSource(subgraph);
        return [name, failure === undefined ? source : { ...source, process: () => Promise.reject(new Error(failure)) }];
      }),
    ),
    operations: [...graph.operations.values()],
    log: openLog('gateway', 'debug', { write: (line) => void lines.push(line) }),
    policy: policyFromEnvironment(settings),
    port: 0,
  });
}
