import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { StoredOperation } from '@helix/gateway/operations';
import { registerPages } from '@helix/gateway/pages/pages';
import Fastify from 'fastify';
import { bureaus, composedSupergraph, operations, twoBureauGateway } from './fixture.ts';

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

/** A gateway with its pages on a free loopback port. */
export async function startSite(): Promise<Site> {
  const supergraphSdl = composedSupergraph();
  const apollo = new ApolloServer({ gateway: twoBureauGateway(supergraphSdl), introspection: true });
  await apollo.start();
  const stopped = new Set<string>();
  const app = Fastify();
  await app.register(fastifyApollo(apollo));
  await registerPages(app, {
    supergraphSdl: () => supergraphSdl,
    bureaus: async () => bureaus.map((bureau) => (stopped.has(bureau.name) ? { ...bureau, healthy: false, latencyMs: null } : bureau)),
    operations,
    graphqlPath: '/graphql',
  });
  return {
    url: await app.listen({ host: '127.0.0.1', port: 0 }),
    bureaus,
    operations,
    stopBureau: async (name) => void stopped.add(name),
    close: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}
