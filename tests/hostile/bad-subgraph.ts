import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { bureaus } from '@helix/service-kit/bureaus';
import type { Bureau } from '@helix/service-kit/bureaus';
import { remoteSource, type RemoteOptions, type SubgraphSource } from '@helix/gateway/sources';
import { testSecret } from '@helix/local/testing';

/** An HTTP server in a subgraph's place, which answers as badly as it is told to. */
export interface BadSubgraph {
  readonly url: string;
  /** Bodies of the requests that reached it. */
  readonly asked: string[];
  /** Paths that were asked for besides its endpoint. */
  readonly strayed: string[];
  close(): Promise<void>;
}

export type Answering = (response: ServerResponse, request: IncomingMessage, body: string) => void;

export async function badSubgraph(answer: Answering): Promise<BadSubgraph> {
  const asked: string[] = [];
  const strayed: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      if (request.url === '/graphql') asked.push(body);
      else strayed.push(request.url!);
      answer(response, request, body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    strayed,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const json = (value: unknown, status = 200): Answering =>
  typed('application/json', typeof value === 'string' ? value : JSON.stringify(value), status);
export const typed =
  (type: string, body: string, status = 200): Answering =>
  (response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

/** Hangs up without a word. */
export function reset({ socket }: ServerResponse): void {
  (socket as Socket).resetAndDestroy();
}

export const bureauOf = (name: string): Bureau => bureaus.find((bureau) => bureau.name === name)!;

export const reached = (name: string, url: string, options: Partial<RemoteOptions> = {}): SubgraphSource =>
  remoteSource({ bureau: bureauOf(name), url, secret: testSecret, ...options });

/** A source that is another one from time to time, so that one gateway serves many trials; a fresh one each time, with a closed circuit. */
export function changing(first: SubgraphSource): SubgraphSource & { become(next: SubgraphSource): Promise<void> } {
  let now = first;
  return {
    fetch: (request, context) => now.fetch(request, context),
    ping: () => now.ping(),
    close: () => now.close(),
    state: () => now.state(),
    observe: (hear) => now.observe(hear),
    async become(next) {
      await now.close();
      now = next;
    },
  };
}
