import { bureaus } from '@helix/service-kit/bureaus';
import { openLog } from '@helix/service-kit/log';
import type { Subgraph } from '@helix/service-kit/subgraph';
import type { TrustedIssuer } from '@helix/gateway/auth/authentication';
import { policyFromEnvironment } from '@helix/gateway/limits/policy';
import { startGateway, type Gateway } from '@helix/gateway/server';
import { localSource, remoteSource, type SubgraphSource } from '@helix/gateway/sources';
import { testSecret } from '@helix/local/testing';
import type { SubgraphName } from '@helix/local/subgraphs';
import type { TestGraph, Topology } from '@helix/local/testing-graph';
import { serveSubgraph, type SubgraphServer } from '@helix/service-kit/subgraph-server';

interface Surroundings {
  /** Whose tokens it accepts; nobody's unless told. */
  readonly auth?: TrustedIssuer;
  /** Receives what the gateway logs, at any level. */
  readonly lines?: string[];
  /** Subgraphs that fail whatever they are asked, and the text of their failure. */
  readonly failing?: Readonly<Record<string, string>>;
  /** Subgraphs that are reached otherwise than the graph's own gateway reaches them; closed with the gateway. */
  readonly reached?: Readonly<Record<string, SubgraphSource>>;
  /** A subgraph that takes the place of the graph's own of that name, reached as the topology has it. Whoever opened it closes it. */
  readonly instead?: { readonly subgraph: Subgraph; readonly topology: Topology };
}

/** A second gateway before the subgraphs of a graph, with the settings of another deployment. */
export async function gatewayWith(
  graph: TestGraph,
  settings: NodeJS.ProcessEnv,
  { auth, lines = [], failing = {}, reached = {}, instead }: Surroundings = {},
): Promise<Gateway> {
  const sources = new Map([...graph.sources(), ...Object.entries(reached)]);
  for (const [name, failure] of Object.entries(failing)) {
    const subgraph = graph.subgraphs[name as SubgraphName];
    sources.set(name, localSource({ ...subgraph, answer: () => Promise.reject(new Error(failure)) }));
  }
  let server: SubgraphServer | undefined;
  if (instead) {
    const { subgraph, topology } = instead;
    const bureau = bureaus.find(({ name }) => name === subgraph.definition.name)!;
    if (topology === 'over HTTP') server = await serveSubgraph(subgraph, { port: 0, secret: testSecret });
    sources.set(bureau.name, server ? remoteSource({ bureau, url: server.url, secret: testSecret }) : localSource(subgraph));
  }
  const gateway = await startGateway({
    supergraphSdl: graph.supergraphSdl,
    bureaus,
    sources,
    operations: [...graph.operations.values()],
    log: openLog('gateway', 'debug', { write: (line) => void lines.push(line) }),
    policy: policyFromEnvironment(settings),
    auth: auth ?? null,
    port: 0,
  });
  return {
    ...gateway,
    async close() {
      await gateway.close();
      await server?.close();
    },
  };
}
