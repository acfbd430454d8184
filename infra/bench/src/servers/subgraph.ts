import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { apolloDataSource, localSource } from '@helix/gateway/sources';
import { definitionOf, type SubgraphName } from '@helix/local/subgraphs';
import { openLog } from '@helix/service-kit/log';
import { openSubgraph } from '@helix/service-kit/subgraph';
import { publicViewer } from '@helix/service-kit/viewer';
import { benchNow, benchSecret } from '../conditions.ts';
import { serve } from './serve.ts';

/*
 * One subgraph over the barest HTTP, for every gateway alike. It asks for no signature, because no other gateway can make ours; the project's own
 * server does, and costs more. Documents are parsed and validated once, as in one process.
 */
serve(async ({ name, databaseUrl }: { name: SubgraphName; databaseUrl: string }) => {
  const subgraph = await openSubgraph(await definitionOf(name), {
    databaseUrl,
    secret: benchSecret,
    log: openLog(name, 'error'),
    now: benchNow,
  });
  const source = apolloDataSource(localSource(subgraph));
  const answer = async (body: Buffer): Promise<string> => {
    const request = JSON.parse(body.toString('utf8')) as { query: string; operationName?: string; variables?: Record<string, unknown> };
    const result = await source.process({ request, context: { viewer: publicViewer } } as unknown as Parameters<typeof source.process>[0]);
    return JSON.stringify(result);
  };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    buffer(request)
      .then(answer)
      .then(
        (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
        (error: unknown) =>
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ message: String(error) }] })),
      );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async close() {
      server.closeAllConnections();
      server.close();
      await subgraph.close();
    },
  };
});
