import { bureaus } from '@helix/service-kit/bureaus';
import { storedOperations, type StoredOperation } from '@helix/gateway/operations';
import { startGateway } from '@helix/gateway/server';
import { localSource, remoteSource, type SubgraphSource } from '@helix/gateway/sources';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph, type Subgraph } from '@helix/service-kit/subgraph';
import { serveSubgraph } from '@helix/service-kit/subgraph-server';
import type { Viewer } from '@helix/service-kit/viewer';
import { currentSupergraph, compositionProblems } from './composition.ts';
import type { WorldSize } from './load-world.ts';
import { viewerOf, type IdentityId } from './identity/identities.ts';
import { testIssuer, type TestIssuer } from './identity/test-issuer.ts';
import { definitionOf, subgraphNames, type SubgraphName } from './subgraphs.ts';
import { testDatabase, testNow, testSecret } from './testing.ts';

/** How gateway and subgraphs are joined: calls within the process, or signed HTTP. */
export type Topology = 'in process' | 'over HTTP';
export const topologies: readonly Topology[] = ['in process', 'over HTTP'];

/** Asks the gateway over HTTP, as a client does. */
export interface Asker {
  ask(query: string, variables?: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>): Promise<GraphAnswer>;
  /** Runs a stored operation; its own variables serve where none are given. */
  askStored(id: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
}

export interface GraphAnswer {
  readonly status: number;
  // The shape of an answer is the test's business: it states what it expects of it.
  readonly data: never;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
}

/** The whole system on databases of its own: six subgraphs and the gateway, asked over HTTP as any client asks. */
export interface TestGraph extends Asker {
  readonly url: string;
  readonly subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  readonly operations: ReadonlyMap<string, StoredOperation>;
  readonly supergraphSdl: string;
  /** Reaches the subgraphs as this graph's own gateway does; for another gateway before them, which closes what it was given. */
  sources(): ReadonlyMap<string, SubgraphSource>;
  /** Asks as somebody: a demo identity or any caller whatever, with a real token that the gateway verifies. Without it the public asks. */
  as(caller: IdentityId | Viewer): Asker;
  /** Whom this graph's gateway trusts, with the key to sign anything at all. */
  readonly issuer: TestIssuer;
  /** An access token for somebody, with what else it shall say or say otherwise. */
  token(caller: IdentityId | Viewer, claims?: Readonly<Record<string, unknown>>): string;
  /** How many statements each subgraph sent to its database while `work` ran. */
  selectsDuring(work: () => Promise<unknown>): Promise<Readonly<Record<SubgraphName, number>>>;
  /** Takes one subgraph's database away for good, as an outage does. */
  stop(name: SubgraphName): Promise<void>;
  close(): Promise<void>;
}

/** Opens the graph with the world of the given size in the given topology. */
export async function testGraph({
  topology = 'in process',
  world = 1,
}: { topology?: Topology; world?: WorldSize } = {}): Promise<TestGraph> {
  const issuer = testIssuer();
  const databases = await Promise.all(subgraphNames.map((name) => testDatabase(name, world)));
  const subgraphs = await Promise.all(
    subgraphNames.map(async (name, at) =>
      openSubgraph(await definitionOf(name), {
        databaseUrl: databases[at]!.url,
        secret: testSecret,
        log: openLog(name, 'error'),
        now: () => testNow,
      }),
    ),
  );
  const composition = currentSupergraph(subgraphs.map(({ definition }) => definition));
  if ('problems' in composition) throw new Error(compositionProblems(composition.problems));
  const servers =
    topology === 'over HTTP'
      ? await Promise.all(subgraphs.map((subgraph) => serveSubgraph(subgraph, { port: 0, secret: testSecret })))
      : [];
  const sources = (): ReadonlyMap<string, SubgraphSource> =>
    new Map(
      bureaus.map((bureau, at) => [
        bureau.name,
        servers[at] ? remoteSource({ bureau, url: servers[at].url, secret: testSecret }) : localSource(subgraphs[at]!),
      ]),
    );
  const operations = storedOperations(new URL('../../../schema/operations/', import.meta.url));
  const gateway = await startGateway({
    supergraphSdl: composition.supergraphSdl,
    bureaus,
    sources: sources(),
    operations,
    log: openLog('gateway', 'error'),
    auth: issuer.trusted,
    port: 0,
  });
  const stopped = new Set<string>();
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const askerWith = (credentials: () => Readonly<Record<string, string>>): Asker => {
    const ask: Asker['ask'] = async (query, variables = {}, headers = {}) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...credentials(), ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<GraphAnswer, 'status'>) };
    };
    return {
      ask,
      async askStored(id, variables = {}) {
        const operation = byId.get(id);
        if (!operation) throw new Error(`There is no stored operation ${id}`);
        return ask(operation.document, { ...operation.variables, ...variables });
      },
    };
  };
  const token: TestGraph['token'] = (caller, claims) => issuer.token(typeof caller === 'string' ? viewerOf(caller) : caller, claims);
  return {
    url: gateway.url,
    subgraphs: Object.fromEntries(subgraphNames.map((name, at) => [name, subgraphs[at]!])) as Record<SubgraphName, Subgraph>,
    operations: byId,
    supergraphSdl: composition.supergraphSdl,
    sources,
    ...askerWith(() => ({})),
    as(caller) {
      const { subject, purpose, reason } = typeof caller === 'string' ? viewerOf(caller) : caller;
      const stated = {
        ...(purpose !== null && { 'helix-purpose': purpose }),
        ...(reason !== null && { 'helix-reason': encodeURIComponent(reason) }),
      };
      return askerWith(() => ({ ...(subject !== null && { authorization: `Bearer ${token(caller)}` }), ...stated }));
    },
    issuer,
    token,
    async selectsDuring(work) {
      const counts = {} as Record<SubgraphName, number>;
      const nested = subgraphs.reduceRight(
        (inner: () => Promise<unknown>, { definition, database }) =>
          async () => {
            counts[definition.name as SubgraphName] = (await database.sql.during(inner)).statements.length;
          },
        work,
      );
      await nested();
      return counts;
    },
    async stop(name) {
      stopped.add(name);
      await subgraphs[subgraphNames.indexOf(name)]!.close();
    },
    async close() {
      await gateway.close();
      await Promise.all(servers.map((server) => server.close()));
      await Promise.all(subgraphs.filter(({ definition }) => !stopped.has(definition.name)).map((subgraph) => subgraph.close()));
      await Promise.all(databases.map((database) => database.drop()));
    },
  };
}
