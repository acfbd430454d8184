import '@helix/gateway/no-telemetry';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { serve } from './serve.ts';

/** `@apollo/gateway` under `@apollo/server` as their documentation starts them, with Apollo's executor, data source and web server. */
serve(async ({ supergraphSdl, subgraphUrls }: { supergraphSdl: string; subgraphUrls: Readonly<Record<string, string>> }) => {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: subgraphUrls[name]! }),
  });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, close: () => server.stop() };
});
